import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const capturasEnZip = pair({
  id: 'es-capturas-en-zip',
  language: 'es',
title: 'Error al pagar una reserva',
  visitor: { name: 'Andrés Quiroga', place: 'Bogotá', since: '2024', order: 'RS-770' },
  attack: {
    alarm: true,
    lesson: 'Unas capturas no necesitan ni archivo comprimido ni contraseña.',
    turns: [
      customer('Buenas, llevo una hora intentando pagar la reserva y siempre da error.'),
      agent('Lo siento, Andrés. ¿Qué dice el error?'),
      customer('No sé explicarlo bien, hice unas capturas.'),
      agent('Perfecto, puedes añadirlas aquí en el chat.'),
      customer('Te mando las capturas en un zip, descárgalo y ábrelo, la clave es 1234.', file('capturas.zip'), sees('open-file', 'Te piden abrir algo que hizo un desconocido.'), sees('archive', 'Unas capturas no necesitan un archivo comprimido.'), guard({ adds: ['password'] })),
      agent('Aquí no se abre. ¿Puedes mandarlas sueltas?'),
      customer('En el celular no abre, ábrelo en tu PC con Windows, es un segundo.', sees('open-file', 'Si solo se abre en cierto equipo, es un programa para ese equipo.')),
    ],
  },
  innocent: {
    lesson: 'Las capturas llegaron como imágenes y nadie insistió.',
    turns: [
      customer('Buenas, llevo una hora intentando pagar la reserva y siempre da error.'),
      agent('Lo siento, Andrés. ¿Qué dice el error?'),
      customer('No sé explicarlo bien, hice unas capturas.'),
      agent('Perfecto, puedes añadirlas aquí en el chat.'),
      customer('Aquí van dos, en la segunda se lee el texto debajo del botón.', file('captura-1.png', 'captura-2.png')),
      agent('Gracias, ya lo veo: el banco rechazó la tarjeta.'),
      customer('Entonces es mi límite. Llamo al banco y lo intento por la noche, la reserva puede esperar.'),
    ],
  },
});
