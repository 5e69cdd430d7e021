import { agent, customer, pair, sees } from '../pair.ts';

export const cuentaNueva = pair({
  id: 'es-cuenta-nueva',
  language: 'es',
title: 'Pago de una factura de proveedor',
  visitor: { name: 'Ramiro Salvatierra', place: 'Monterrey', since: '2016', order: 'OC-552', note: 'Proveedor' },
  attack: {
    alarm: true,
    lesson: 'Una cuenta nueva solo se cree tras llamar al número que ya estaba en la ficha.',
    turns: [
      customer('Buen día, Ramiro de Empaques Salvatierra. ¿Cuándo pagan la factura 552?'),
      agent('Buen día, está prevista para el viernes.'),
      customer('Qué bueno que aún no sale, hay un pequeño cambio.'),
      agent('¿De qué se trata?'),
      customer('Cambiamos de banco, usen esta cuenta nueva a partir de hoy, también para la factura abierta.', sees('divert-payment', 'Datos bancarios nuevos justo antes de un pago grande.')),
      agent('Tengo que comprobarlo con su contacto.'),
      customer('No llamen, la línea está caída por la mudanza. La auditoría es mañana, háganlo hoy mismo por favor.', sees('pressure', 'Se cierra la única forma de comprobarlo y no queda tiempo.')),
    ],
  },
  innocent: {
    lesson: 'Pregunta por el pago y no cambia a dónde va.',
    turns: [
      customer('Buen día, Ramiro de Empaques Salvatierra. ¿Cuándo pagan la factura 552?'),
      agent('Buen día, está prevista para el viernes.'),
      customer('Qué bueno. ¿Sigue en su ficha la misma cuenta de siempre? No hemos cambiado nada.'),
      agent('Sí, todo igual por nuestro lado.'),
      customer('Perfecto. El mes que viene nos mudamos, así que solo cambia el domicilio de la oficina.'),
      agent('Mándelo por el portal de proveedores, por favor.'),
      customer('Así lo haré. Si llaman, mañana temprano no hay línea, pero a partir de las doce sí contesto.'),
    ],
  },
});
