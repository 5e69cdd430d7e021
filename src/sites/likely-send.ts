/** How buttons that send are named in attributes, where a console's own are not known. Beginnings of words, in the languages of consoles. */
const words = ['send', 'senden', 'envoyer', 'enviar', 'invia', 'verzend', 'verstuur', 'skicka', 'wyślij', 'отправить', 'odeslat', 'gönder', '送信', '发送', '傳送', '보내기'];

/** Buttons, those of widespread component families (Ionic, ServiceNow, Lightning, Freshworks) included. */
const control = ':is(button, [role="button"], ion-button, now-button, lightning-button, fw-button)';

/** CSS for buttons that look as if they sent what stands in a composer. Only ever used together with a composer near by. */
export const likelySend: string = [
  ...words.flatMap(word => [`${control}[aria-label^="${word}" i]`, `${control}[title^="${word}" i]`]),
  ...['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa', 'class', 'id'].map(name => `${control}[${name}*="send" i]:not([${name}*="sender" i])`),
  'form button[type="submit"]',
  'form input[type="submit"]',
].join(', ');
