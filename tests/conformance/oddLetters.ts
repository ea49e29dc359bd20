/** What people type, paste or try: everything that could break a PDF's text, strings, names or metadata. */
export const oddTexts: readonly string[] = [
  'Bäckerei & Söhne <O’Neill> (“test”) \\ 100% / [a] {b} #1',
  'Łódź, Đặng Thị Ngọc Huyền, Şükrü Çağlayan, Ĳsbrand, ﬁets',
  ']]> -- <!-- ?> <?xml &amp; &#0; endstream endobj %%EOF',
  'tab\there, line\nfeed, return\r, nbsp\u00a0, soft\u00adhyphen, zero\u200bwidth, \u2028 and \ufeff',
  'emoji 😀👩🏽‍💻🇳🇱, astral 𝔸, lone \ud83d half, \ufffe and \uffff, control \u0001\u0007\u001b',
  'مرحبا بكم, שלום, Привет, Ελληνικά, 中文, ไทย, हिन्दी',
  'a\u0301\u0323\u0308\u0308 z\u0351\u0363 combined',
  '→ ← ≠ ≤ € £ ½ … • — – ™ © № ∑ √ ☐ ☑ ✓',
  'https://example.org/Überblick?q=é&x=(1) javascript:alert(1)',
  'D:20260101 /Name <feff0041> \\u0041 \\251 $HOME `x`',
];

const UP_TO = 0x2600;
const ON_ONE_LINE = 120;

/** Every character up to the signs, in pieces; those that cannot stand are in it too. */
export const oddLetters: readonly string[] = Array.from(
  { length: Math.ceil(UP_TO / ON_ONE_LINE) },
  (_, line) =>
    Array.from({ length: ON_ONE_LINE }, (_, index) => String.fromCharCode(line * ON_ONE_LINE + index)).join(
      ' ',
    ),
);
