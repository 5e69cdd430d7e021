const code = /(?<![a-z])(?:javascript:(?=[^\s])|vbscript:(?=[^\s])|data:(?:text|application|image\/svg)[/+;,]|blob:https?:|view-source:https?:)/i;

/** Where an address that runs code begins in the text; null when there is none. `JavaScript: the good parts` is a title. */
export function codeInText(text: string): number | null {
  if (!text.includes(':')) return null;
  const match = code.exec(text);
  return match === null ? null : match.index;
}
