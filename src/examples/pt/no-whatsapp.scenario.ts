import { agent, customer, pair, sees } from '../pair.ts';

export const noWhatsapp = pair({
  id: 'pt-no-whatsapp',
  language: 'pt',
title: 'Dúvida sobre a garantia',
  visitor: { name: 'Jussara Prado', place: 'Belém', since: '2021', order: 'GR-77' },
  attack: {
    alarm: true,
    lesson: 'Fora do console ninguém vê, confere nem ajuda. Por isso querem você lá.',
    turns: [
      customer('Oi! O liquidificador parou depois de dois meses. Está na garantia?'),
      agent('Olá Jussara, sim, são dois anos.'),
      customer('Ótimo. Este chat está muito lento no meu celular.'),
      agent('Sem pressa, o chat fica aberto.'),
      customer('Me chama no WhatsApp que eu respondo na hora.', sees('move-off-platform', 'Fora do console não há registro nem colega.')),
      agent('Só posso responder por aqui.'),
      customer('Então olha o comprovante que coloquei aqui: https://bit.ly/3garantia', sees('short-link', 'Um endereço curto esconde para onde leva.')),
    ],
  },
  innocent: {
    lesson: 'Pedir que liguem se a conversa cair: nada mais normal.',
    turns: [
      customer('Oi! O liquidificador parou depois de dois meses. Está na garantia?'),
      agent('Olá Jussara, sim, são dois anos.'),
      customer('Ótimo. Este chat está muito lento no meu celular.'),
      agent('Sem pressa, o chat fica aberto.'),
      customer('Certo. Se a conversa cair, vocês podem me ligar até as cinco?'),
      agent('Podemos. A etiqueta de envio chega por e-mail.'),
      customer('Perfeito, imprimo na biblioteca, é aqui do lado.'),
    ],
  },
});
