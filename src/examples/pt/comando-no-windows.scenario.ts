import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const comandoNoWindows = pair({
  id: 'pt-comando-no-windows',
  language: 'pt',
title: 'Reclamação de um quarto',
  visitor: { name: 'Neusa Tavares', place: 'Faro', since: '2023', order: 'HT-88' },
  attack: {
    alarm: true,
    lesson: 'Nenhum site confere se você é humano com a janela Executar.',
    turns: [
      customer('Minha mãe caiu no banheiro do 214 e ninguém me responde.'),
      agent('Sinto muito mesmo. Como ela está?'),
      customer('No médico. Gravei um vídeo dos azulejos quebrados.'),
      agent('Como posso ver?'),
      customer('Está aqui: https://hotel-video.example-queixas.top/214', sees('risky-ending', 'Finais baratos são de sites descartáveis.'), guard({ adds: ['fake-image-host'] })),
      agent('Só aparece uma caixa de verificação.'),
      customer('Aperte Windows+R, cole esta linha e dê Enter, depois o vídeo começa.', sees('run-command', 'Essas teclas executam um comando no seu computador.')),
    ],
  },
  innocent: {
    lesson: 'Uma queixa de verdade: ela conta e deixa o próximo passo com você.',
    turns: [
      customer('Minha mãe caiu no banheiro do 214 e ninguém me responde.'),
      agent('Sinto muito mesmo. Como ela está?'),
      customer('No médico. Tirei uma foto dos azulejos quebrados.'),
      agent('Pode anexar aqui no chat.'),
      customer('Aqui está, dá para ver a borda perto do chuveiro.', file('azulejos-214.jpg')),
      agent('Obrigado. Nossa gerente escreve hoje.'),
      customer('E na página de contato a caixa de verificação apareceu três vezes. Assim não dá.'),
    ],
  },
});
