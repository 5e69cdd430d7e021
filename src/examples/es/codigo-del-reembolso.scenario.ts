import { agent, customer, pair, sees } from '../pair.ts';

export const codigoDelReembolso = pair({
  id: 'es-codigo-del-reembolso',
  language: 'es',
title: 'Reembolso de un pedido anulado',
  visitor: { name: 'Lucía Ferrándiz', place: 'Valencia', since: '2020', order: 'P-31877' },
  attack: {
    alarm: true,
    lesson: 'Un código que llega a tu teléfono abre una cuenta. Ningún reembolso lo necesita.',
    turns: [
      customer('Hola, anulé el pedido P-31877 hace una semana y todavía no me han devuelto el dinero.'),
      agent('Buenos días, Lucía. El reembolso de 42,50 salió el lunes.'),
      customer('Mi banco dice que falta confirmarlo por vuestra parte.'),
      agent('Eso sería nuevo para mí, los reembolsos van solos.'),
      customer('Te va a llegar un código de seis cifras por SMS, pásamelo y lo confirmo yo.', sees('ask-one-time-code', 'Quien quiere que le leas un código quiere entrar en una cuenta en tu nombre.')),
      agent('Lo siento, no puedo pasar códigos.'),
      customer('Es solo una referencia, caduca en dos minutos, hazlo ya o pierdo mi dinero por tu culpa.', sees('pressure', 'Un plazo y un reproche para que no pienses.')),
    ],
  },
  innocent: {
    lesson: 'El código lo usó ella misma en su aplicación. Nadie lo pidió.',
    turns: [
      customer('Hola, anulé el pedido P-31877 hace una semana y todavía no me han devuelto el dinero.'),
      agent('Buenos días, Lucía. El reembolso de 42,50 salió el lunes.'),
      customer('Ah, vale. Hoy me llegó un código por SMS y lo puse en la aplicación del banco.'),
      agent('Para el reembolso no hace falta ningún código.'),
      customer('Entonces sería por el móvil nuevo. Estoy configurando mil cosas.'),
      agent('El dinero debería estar el jueves.'),
      customer('El jueves me va bien, no tengo prisa. Gracias por mirarlo y que tengas buen día.'),
    ],
  },
});
