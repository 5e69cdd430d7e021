import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const ordenEnWindows = pair({
  id: 'es-orden-en-windows',
  language: 'es',
title: 'Queja por una habitación',
  visitor: { name: 'Begoña Urrutia', place: 'Bilbao', since: '2023', order: 'H-2140' },
  attack: {
    alarm: true,
    lesson: 'Ninguna página comprueba que eres humano con la ventana Ejecutar.',
    turns: [
      customer('Mi madre se cayó en el baño de la 214 y nadie me contesta.'),
      agent('Lo siento mucho. ¿Cómo está ahora?'),
      customer('En el médico. Grabé un vídeo de las baldosas rotas.'),
      agent('¿Cómo puedo verlo?'),
      customer('Está aquí: https://hotel-video.example-quejas.top/214', sees('risky-ending', 'Las terminaciones baratas son las de los sitios de usar y tirar.'), guard({ adds: ['fake-image-host'] })),
      agent('Solo sale una casilla de verificación.'),
      customer('Pulsa Windows+R, pega esta línea y dale a Intro, luego se ve el vídeo.', sees('run-command', 'Esas teclas ejecutan una orden en tu equipo.')),
    ],
  },
  innocent: {
    lesson: 'Una queja de verdad: cuenta lo que pasó y deja el siguiente paso en tus manos.',
    turns: [
      customer('Mi madre se cayó en el baño de la 214 y nadie me contesta.'),
      agent('Lo siento mucho. ¿Cómo está ahora?'),
      customer('En el médico. Hice una foto de las baldosas rotas.'),
      agent('Puede añadirla aquí en el chat.'),
      customer('Aquí está, se ve bien el borde junto a la ducha.', file('baldosas-214.jpg')),
      agent('Gracias. Nuestra directora le escribirá hoy.'),
      customer('Además, en su página de contacto salió tres veces la casilla de verificación. Así no se trata a nadie.'),
    ],
  },
});
