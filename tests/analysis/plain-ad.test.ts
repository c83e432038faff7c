import { expect, it } from 'vitest';
import { plainAd } from '../../src/analysis/ads/plain-ad.ts';

it('reads an ad that was pasted as HTML', () => {
  const html =
    '<div class="ad"><h2>Rigger &amp; Fitter</h2><p>We hang lights.&nbsp;You&rsquo;ll climb.</p>' +
    '<ul><li>3+ years <b>on ropes</b></li>\n<li>C&#43;&#43; &lt; no need</li></ul><script>steal()</script>' +
    '<p>Pay<br/>fair</p></div>';
  expect(plainAd(html)).toBe(
    'Rigger & Fitter\n\nWe hang lights. You’ll climb.\n\n- 3+ years on ropes\n\n- C++ < no need\n\nPay\nfair',
  );
});

it.each(['3 < 5 and 5 > 3', 'R&amp;D <team>', 'C++ & <T> generics', '- one\n- two'])('leaves %j as it is', (text) =>
  expect(plainAd(text)).toBe(text),
);

it('stays linear where tags never end', () => {
  const text = `<p>${'<li '.repeat(7_000)}`;
  expect(plainAd(text).length).toBeLessThanOrEqual(text.length * 2);
});
