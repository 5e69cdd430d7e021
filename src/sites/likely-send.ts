/** How buttons that send are named in attributes, where a console's own are not known. Beginnings of words, in the languages of consoles. */
const words = ['send', 'senden', 'envoyer', 'enviar', 'invia', 'verzend', 'verstuur', 'skicka', 'wyślij', 'отправить', 'odeslat', 'gönder', '送信', '发送', '傳送', '보내기'];

/** Buttons, those of widespread component families (Ionic, ServiceNow, Lightning, Freshworks) included. */
const control = ':is(button, [role="button"], ion-button, now-button, lightning-button, fw-button)';

/** CSS for buttons whose attributes say that they send. */
export const namedSend: string = [
  ...words.flatMap(word => [`${control}[aria-label^="${word}" i]`, `${control}[title^="${word}" i]`]),
  ...['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa', 'class', 'id'].map(name => `${control}[${name}*="send" i]:not([${name}*="sender" i])`),
].join(', ');

/** CSS for buttons that look as if they sent what stands in a composer. Only ever used together with a composer near by. */
export const likelySend = `${namedSend}, form :is(button, input)[type="submit"]`;

/** Parts of menus are named by their text alone, and so are many buttons. */
const pressed = 'button, [role="button"], [role^="menuitem"], [role="option"], input[type="button"], input[type="submit"]';
const longestLabel = 32;
/** What is pressed is this near to what the pointer is on. */
const mostAround = 4;

/** Some consoles make buttons of plain boxes: the pointer tells. */
export const isPressed = (element: Element): boolean => element.matches(pressed) || element.localName.endsWith('-button') || getComputedStyle(element).cursor === 'pointer';

/** What a person reads on a control, in small letters, without signs in front; empty where that is more than a label. */
function labelOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? (element.localName === 'input' ? element.getAttribute('value') : element.textContent) ?? '';
  return label.length > 4 * longestLabel ? '' : label.replace(/^[^\p{L}]+/u, '').trimEnd().toLowerCase();
}

/** Place of the first part of a path, inner ones first, that is pressed and says "Send" or "Submit"; -1 when there is none. */
export const saysSend = (path: readonly Element[]): number =>
  path.slice(0, mostAround).findIndex(element => element.childElementCount < mostAround && isPressed(element) && isSend(labelOf(element)));

const isSend = (label: string): boolean => label.length <= longestLabel && ([...words, 'submit', 'absenden', 'abschicken'].some(word => label.startsWith(word)) || (/^(?:reply|answer|post|antwort|r[eé]spond|r[eé]pond|rispond)/.test(label) && doesBoth(label)));

/** Place of what is pressed in a path: the innermost control, else the outermost near part that the pointer says it of; -1 when there is none. */
export function pressedAt(path: readonly Element[]): number {
  const at = path.findIndex(element => element.matches(pressed));
  return at < 0 ? path.slice(0, mostAround).findLastIndex(isPressed) : at;
}

/** "Reply and close", of which either alone may be anything. */
export const doesBoth = (label: string): boolean => /&| (?:and|und|et|y|e|en) /i.test(label);

const cancels = /cancel|discard|close|dismiss|abbrech|verwerf|schlie(?:ß|ss)en|annul|\bferm|descart|cerrar|fechar|emoji|\bcop[iy]|kopier/i;
/** Names of what keeps what was filled in. */
export const saves = /\b(?:sa[lu]?v|speicher|enregistr|guardar|opsla|updat|apply|done|ok\b|check)/i;

/** Whether a button surely sends nothing: it changes how words look, opens a menu, chooses a picture, copies, or gives up. */
export function sendsNothing(button: Element): boolean {
  const names = [button.textContent, ...['aria-label', 'title', 'class', 'data-testid', 'data-qa'].map(name => button.getAttribute(name))].join(' ').slice(0, 300);
  return button.matches('[aria-pressed], [aria-haspopup], [popovertarget]') || (button.matches('[role="toolbar"] *') && !saves.test(names)) || (!doesBoth(button.textContent) && cancels.test(names));
}
