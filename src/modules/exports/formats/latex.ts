import type { TemplateConfig } from '../../templates/library.ts';
import { OWN_LOOK, withLook } from '../../templates/look.ts';
import type { RenderOptions } from './html.ts';
import { hrefOf, latexText, paragraphs } from './latex-text.ts';
import type { LinkView } from './links.ts';
import { letterBlocks } from './plain.ts';
import { richBlocks, type RichBlock } from './rich-blocks.ts';
import { type EntryView, type SectionView, separatorOf } from './sections.ts';
import { type DocumentView, documentView, type Persona } from './view.ts';

/**
 * A document as LaTeX source for XeLaTeX or LuaLaTeX, in the colours, sizes and margins of a template: its own commands
 * stand at the top, so that who knows LaTeX can change the look in one place.
 */
export function renderLatex(chosen: TemplateConfig, persona: Persona, options: RenderOptions): string {
  const config = withLook(chosen, options.look ?? OWN_LOOK);
  const view = documentView(persona, { language: options.language, dates: config.dates, order: config.sections });
  const body = options.letter
    ? letterBlocks(options.letter, view.name).map(paragraphs)
    : view.sections.flatMap((section) => [String.raw`\section*{${latexText(section.title)}}`, sectionBody(section)]);
  return [preamble(config, view), String.raw`\begin{document}`, head(view), ...body, String.raw`\end{document}`, '']
    .filter((block) => block !== null)
    .join('\n\n');
}

function preamble({ page_size: sheet, margins, fonts, colors }: TemplateConfig, view: DocumentView): string {
  const paper = sheet === 'A4' ? 'a4paper' : 'letterpaper';
  const { top, right, bottom, left } = margins;
  const colour = (name: string, hex: string) => String.raw`\definecolor{${name}}{HTML}{${hex.slice(1).toUpperCase()}}`;
  return [
    '% Compile with xelatex or lualatex.',
    String.raw`\documentclass[${paper},10pt]{article}`,
    String.raw`\usepackage[${paper},top=${top},right=${right},bottom=${bottom},left=${left}]{geometry}`,
    String.raw`\usepackage{fontspec}`,
    // without the ligatures of TeX: hyphens and quotes stay as they were written
    String.raw`\IfFontExistsTF{${fonts.body}}{\setmainfont{${fonts.body}}}{\setmainfont{Latin Modern Roman}}`,
    String.raw`\usepackage{xcolor}`,
    colour('text', colors.text),
    colour('muted', colors.muted),
    colour('accent', colors.accent),
    colour('rule', colors.rule),
    String.raw`\usepackage{enumitem}`,
    String.raw`\setlist{nosep,leftmargin=1.2em}`,
    String.raw`\usepackage{titlesec}`,
    String.raw`\titleformat{\section}{\large\bfseries\color{accent}}{}{0pt}{}[{\color{rule}\titlerule}]`,
    String.raw`\titlespacing*{\section}{0pt}{1.1em}{0.4em}`,
    String.raw`\usepackage[hidelinks,pdfusetitle]{hyperref}`,
    String.raw`\title{${latexText(view.title)}}`,
    String.raw`\author{${latexText(view.name)}}`,
    String.raw`\setlength{\parindent}{0pt}`,
    String.raw`\setlength{\parskip}{0.25em}`,
    '% what it is, when | where, place',
    String.raw`\newcommand{\entry}[4]{\pagebreak[2]\vspace{0.4em}\textbf{#1}\hfill{\color{muted}#2}\par\nopagebreak`,
    String.raw`  \leavevmode{\itshape\color{muted}#3\hfill#4}\par\nopagebreak}`,
    String.raw`\newcommand{\loneentry}[2]{\pagebreak[2]\vspace{0.4em}\textbf{#1}\hfill{\color{muted}#2}\par\nopagebreak}`,
    String.raw`\color{text}`,
  ].join('\n');
}

const head = ({ name, headline, contact }: DocumentView) =>
  [
    String.raw`{\Huge\bfseries\color{accent}${latexText(name)}\par}`,
    headline && String.raw`{\large\color{muted}${latexText(headline)}\par}`,
    ...contact.map((item) => String.raw`{\small ${link(item)}\par}`),
  ]
    .filter(Boolean)
    .join('\n');

const link = ({ text, href }: LinkView) =>
  href ? String.raw`\href{${hrefOf(href)}}{${latexText(text)}}` : latexText(text);

function sectionBody(section: SectionView): string {
  switch (section.kind) {
    case 'text':
      return section.paragraphs.map(paragraphs).join('\n\n');
    case 'list':
      return latexText(section.items.join(separatorOf(section.items)));
    case 'entries':
      return section.entries.map(entry).join('\n\n');
    case 'markdown':
      return richBody(richBlocks(section.markdown));
  }
}

function entry({ title, organization, place, dates, link: address, text, points }: EntryView): string {
  const [first, second] = [latexText(title), latexText(dates ?? '')];
  const where = organization ?? place;
  return [
    where === null
      ? String.raw`\loneentry{${first}}{${second}}`
      : String.raw`\entry{${first}}{${second}}{${latexText(where)}}{${latexText((organization && place) ?? '')}}`,
    address && `${link(address)}\n`,
    text && paragraphs(text),
    points.length ? items(points.map(latexText)) : null,
  ]
    .filter(Boolean)
    .join('\n');
}

const items = (points: string[]) =>
  [
    String.raw`\begin{itemize}`,
    ...points.map((point) => String.raw`  \item{} ${point}`),
    String.raw`\end{itemize}`,
  ].join('\n');

/** Items that follow each other are one list. */
function richBody(blocks: RichBlock[]): string {
  const parts: { items: boolean; lines: string[] }[] = [];
  for (const { kind, runs } of blocks) {
    const text = runs.map(run).join('');
    const last = parts.at(-1);
    if (kind === 'item' && last?.items) last.lines.push(text);
    else parts.push({ items: kind === 'item', lines: [kind === 'heading' ? String.raw`\textbf{${text}}` : text] });
  }
  return parts.map(({ items: listed, lines }) => (listed ? items(lines) : lines.join('\n'))).join('\n\n');
}

function run({ text, bold, italic, href }: RichBlock['runs'][number]): string {
  const escaped = latexText(text);
  const strong = bold ? String.raw`\textbf{${escaped}}` : escaped;
  const shown = italic ? String.raw`\emph{${strong}}` : strong;
  return href ? String.raw`\href{${hrefOf(href)}}{${shown}}` : shown;
}
