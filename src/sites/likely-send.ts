/** How buttons that send are named in attributes, where a console's own are not known. Beginnings of words, in the languages of consoles. */
const words = ['send', 'senden', 'envoyer', 'enviar', 'invia', 'verzend', 'verstuur', 'skicka', 'wyślij', 'отправить', 'odeslat', 'gönder', '送信', '发送', '傳送', '보내기'];

/** CSS for buttons that look as if they sent what stands in a composer. Only ever used together with a composer near by. */
export const likelySend: string = [
  ...words.flatMap(word => [`button[aria-label^="${word}" i]`, `button[title^="${word}" i]`, `[role="button"][aria-label^="${word}" i]`]),
  ...['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa', 'class', 'id'].map(name => `button[${name}*="send" i]`),
  'form button[type="submit"]',
  'form input[type="submit"]',
].join(', ');
