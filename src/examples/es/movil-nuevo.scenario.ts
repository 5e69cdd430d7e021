import { agent, customer, pair, sees } from '../pair.ts';

export const movilNuevo = pair({
  id: 'es-movil-nuevo',
  language: 'es',
title: 'Móvil nuevo, no puedo entrar',
  visitor: { name: 'Noelia Barros', place: 'Vigo', since: '2019', note: 'Doble factor activo desde 2022' },
  attack: {
    alarm: true,
    lesson: 'Quitar el segundo factor es todo el ataque. Solo con la comprobación completa.',
    turns: [
      customer('Hola, cambié de teléfono el sábado y ahora no puedo entrar.'),
      agent('Hola Noelia. ¿En qué paso se queda?'),
      customer('En el autenticador. El móvil viejo ya lo vendí.'),
      agent('Quizá tengas los códigos de reserva que imprimiste.'),
      customer('Ni idea de dónde están. Quita el autenticador de mi cuenta, por favor.', sees('change-account-control', 'El segundo factor es lo que deja fuera a los demás.')),
      agent('Para eso tengo que comprobar antes tu identidad.'),
      customer('Y manda el enlace de restablecimiento a mi correo personal, el de antes ya no funciona.', sees('change-account-control', 'Un restablecimiento a otra dirección entrega la cuenta a quien la tenga.')),
    ],
  },
  innocent: {
    lesson: 'Pregunta cómo hacerlo ella misma y conserva el móvil viejo.',
    turns: [
      customer('Hola, cambié de teléfono el sábado y quiero hacerlo bien.'),
      agent('Hola Noelia. ¿Qué te gustaría hacer?'),
      customer('¿Cómo paso el autenticador al nuevo? El viejo lo tengo aquí.'),
      agent('En el viejo, abre Seguridad y elige Mover a otro dispositivo.'),
      customer('Ya está. Sale un dibujo que escaneo con el nuevo, ¿verdad?'),
      agent('Exacto. Los dos siguen activos hasta que confirmes.'),
      customer('Ha funcionado. Borraré el viejo antes de venderlo. ¡Muchas gracias por la ayuda!'),
    ],
  },
});
