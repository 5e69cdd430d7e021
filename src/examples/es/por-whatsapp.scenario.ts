import { agent, customer, pair, sees } from '../pair.ts';

export const porWhatsapp = pair({
  id: 'es-por-whatsapp',
  language: 'es',
title: 'Pregunta sobre la garantía',
  visitor: { name: 'Marisol Etcheverry', place: 'Rosario', since: '2021', order: 'G-118' },
  attack: {
    alarm: true,
    lesson: 'Fuera de la consola nadie ve, comprueba ni ayuda. Por eso te quieren allí.',
    turns: [
      customer('¡Hola! La licuadora dejó de andar a los dos meses. ¿Entra en garantía?'),
      agent('Hola Marisol, sí, son dos años.'),
      customer('Genial. Este chat anda lentísimo en mi celular.'),
      agent('Tranquila, el chat queda abierto.'),
      customer('Mejor escribime por WhatsApp, ahí contesto al toque.', sees('move-off-platform', 'Fuera de la consola no hay registro ni nadie que te ayude.')),
      agent('Solo puedo contestar por aquí.'),
      customer('Entonces mirá el comprobante que subí: https://bit.ly/3garantia', sees('short-link', 'Una dirección corta esconde a dónde lleva.')),
    ],
  },
  innocent: {
    lesson: 'Pide que la llamen si se corta: es lo normal.',
    turns: [
      customer('¡Hola! La licuadora dejó de andar a los dos meses. ¿Entra en garantía?'),
      agent('Hola Marisol, sí, son dos años.'),
      customer('Genial. Este chat anda lentísimo en mi celular.'),
      agent('Tranquila, el chat queda abierto.'),
      customer('Bien. Si se corta, ¿me pueden llamar? Estoy en casa hasta las cinco.'),
      agent('Claro. La etiqueta de envío te llega por correo.'),
      customer('Perfecto, la imprimo en la biblioteca que está acá a la vuelta.'),
    ],
  },
});
