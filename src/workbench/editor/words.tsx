import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SortableList } from './sortable.tsx';

interface Props {
  label: string;
  path: string;
  words: string[];
  onChange: (words: string[]) => void;
}

/** A list of short words: typed one after the other, moved, taken out. Pasted lists become single words. */
export function Words({ label, path, words, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = (text: string) => {
    const fresh = text
      .split(/[\n,;•·]+/)
      .map((word) => word.trim())
      .filter((word, i, all) => word && !words.includes(word) && all.indexOf(word) === i);
    if (fresh.length) onChange([...words, ...fresh]);
    setTyped('');
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add(typed);
  };
  const move = (from: number, to: number) => onChange(words.toSpliced(from, 1).toSpliced(to, 0, words[from] ?? ''));
  return (
    <div className="words">
      <SortableList ids={words} onMove={move} nameOf={(i) => words[i] ?? ''} className="tags">
        {(i, handle) => (
          <span className="tag" data-path={`${path}[${i}]`} tabIndex={-1}>
            {handle}
            {words[i]}
            <button
              type="button"
              className="icon"
              aria-label={t('remove', { name: words[i] })}
              onClick={() => onChange(words.toSpliced(i, 1))}
            >
              ×
            </button>
          </span>
        )}
      </SortableList>
      <label htmlFor={id}>{t('words.add', { list: label })}</label>
      <input
        id={id}
        data-path={path}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={key}
        onBlur={() => add(typed)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text');
          if (!/[\n,;•]/.test(text)) return;
          event.preventDefault();
          add(text);
        }}
      />
    </div>
  );
}
