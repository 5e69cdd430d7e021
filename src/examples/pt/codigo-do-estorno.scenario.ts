import { agent, customer, pair, sees } from '../pair.ts';

export const codigoDoEstorno = pair({
  id: 'pt-codigo-do-estorno',
  language: 'pt',
title: 'Estorno de um pedido cancelado',
  visitor: { name: 'Thaís Bittencourt', place: 'Curitiba', since: '2020', order: 'PD-9081' },
  attack: {
    alarm: true,
    lesson: 'Um código que chega no seu telefone abre uma conta. Nenhum estorno precisa dele.',
    turns: [
      customer('Oi, cancelei o pedido PD-9081 na semana passada e o dinheiro ainda não voltou.'),
      agent('Olá Thaís, o estorno saiu na segunda-feira.'),
      customer('Meu banco disse que falta confirmar do lado de vocês.'),
      agent('Isso seria novidade, os estornos saem sozinhos.'),
      customer('Vai chegar um código de seis dígitos por SMS, me passa por favor que eu confirmo.', sees('ask-one-time-code', 'Quem quer que você leia um código quer entrar no seu lugar.')),
      agent('Não posso passar nenhum código.'),
      customer('É só uma referência! Faz agora, ele vence em dois minutos e eu perco meu dinheiro por sua causa.', sees('pressure', 'Prazo e culpa, para você não pensar.')),
    ],
  },
  innocent: {
    lesson: 'Ela mesma usou o código no aplicativo. Ninguém pediu.',
    turns: [
      customer('Oi, cancelei o pedido PD-9081 na semana passada e o dinheiro ainda não voltou.'),
      agent('Olá Thaís, o estorno saiu na segunda-feira.'),
      customer('Ah, certo. Meu banco mandou um código hoje cedo e eu digitei no aplicativo deles.'),
      agent('O estorno não precisa de código nenhum.'),
      customer('Então era do celular novo. Estou configurando tanta coisa esses dias.'),
      agent('O dinheiro deve chegar na quinta.'),
      customer('Quinta está bom, não tenho pressa. Obrigada por olhar e um bom dia para você!'),
    ],
  },
});
