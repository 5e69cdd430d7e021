import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const printsNoZip = pair({
  id: 'pt-prints-no-zip',
  language: 'pt',
title: 'Reserva que não dá para pagar',
  visitor: { name: 'Iuri Kovalenko', place: 'Lisboa', since: '2024', order: 'RV-221' },
  attack: {
    alarm: true,
    lesson: 'Prints não precisam de arquivo compactado nem de senha.',
    turns: [
      customer('Bom dia, faz uma hora que tento pagar a reserva e sempre dá erro.'),
      agent('Sinto muito, Iuri. O que diz o erro?'),
      customer('É difícil explicar, tirei uns prints.'),
      agent('Pode anexar aqui no chat mesmo.'),
      customer('Coloquei os prints num zip, baixe e abra o arquivo, a senha é 1234.', file('prints.zip'), sees('open-file', 'Pedem que você abra algo feito por um estranho.'), sees('archive', 'Imagens não precisam de arquivo compactado.'), guard({ adds: ['password'] })),
      agent('Aqui não abre. Pode mandar as imagens uma a uma?'),
      customer('No celular não abre, abra o arquivo no seu computador com Windows, é um segundo.', sees('open-file', 'O que só abre em certa máquina é um programa para ela.')),
    ],
  },
  innocent: {
    lesson: 'Os prints vieram como imagens e ninguém insistiu.',
    turns: [
      customer('Bom dia, faz uma hora que tento pagar a reserva e sempre dá erro.'),
      agent('Sinto muito, Iuri. O que diz o erro?'),
      customer('É difícil explicar, tirei uns prints.'),
      agent('Pode anexar aqui no chat mesmo.'),
      customer('Aqui vão dois, no segundo dá para ler o texto embaixo do botão.', file('print-1.png', 'print-2.png')),
      agent('Obrigado, agora vejo: o banco recusou o cartão.'),
      customer('Então é o meu limite. Ligo para o banco e tento de novo à noite.'),
    ],
  },
});
