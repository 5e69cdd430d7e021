import { pairs } from './pairs.ts';

export const spanishIntents = pairs('es', [
  ['ask-one-time-code', 'relay', 'customer', 'Te va a llegar un código de seis cifras, pásamelo por favor', 'customer', 'Me llegó un código por sms y yo no pedí nada, ¿es normal?'],
  ['ask-credential', 'password', 'agent', '¿Me dice su contraseña actual?', 'agent', 'Nunca comparta su contraseña con nadie'],
  ['ask-card-data', 'cvv', 'agent', 'Indíqueme el CVV por favor', 'agent', 'El CVV lo escribe en la página de pago'],
  ['ask-government-id', 'photo', 'agent', 'Envíeme una foto de su DNI', 'customer', 'ya subí el DNI ayer y sigue pendiente'],
  ['grant-remote-access', 'tool', 'agent', 'Instale AnyDesk y dígame el número', 'agent', 'Nunca pedimos instalar AnyDesk'],
  ['run-command', 'dialog', 'customer', 'Pulsa Windows+R, pega esta línea y dale a Intro', 'customer', 'una página me pide pulsar windows y R, ¿es normal?'],
  ['divert-payment', 'new-bank', 'customer', 'Hemos cambiado de banco, usen este IBAN', 'customer', '¿cuánto tarda el reembolso?'],
  ['move-off-platform', 'channel', 'customer', 'escríbeme por whatsapp, es más rápido', 'customer', '¿tienen whatsapp?'],
]);
