/**
 * GraphiQL's tab bar is a `tablist` whose tabs hold two buttons each, which screen readers cannot reach. Here it becomes
 * what it looks like: a list of buttons, one of which is the current one.
 */
export function mendTabs(root: HTMLElement): void {
  const mend = () => {
    for (const list of root.querySelectorAll('[role=tablist].graphiql-tabs, .graphiql-tabs [role=tablist]'))
      list.removeAttribute('role');
    for (const tab of root.querySelectorAll('.graphiql-tab')) {
      const selected = tab.classList.contains('graphiql-tab-active');
      for (const name of ['role', 'aria-selected']) if (tab.hasAttribute(name)) tab.removeAttribute(name);
      const button = tab.querySelector('.graphiql-tab-button');
      if (button && button.getAttribute('aria-current') !== String(selected))
        button.setAttribute('aria-current', String(selected));
    }
  };
  new MutationObserver(mend).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'role', 'aria-selected'],
  });
}
