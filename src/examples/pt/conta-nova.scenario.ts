import { agent, customer, pair, sees } from '../pair.ts';

export const contaNova = pair({
  id: 'pt-conta-nova',
  language: 'pt',
title: 'Pagamento de uma fatura',
  visitor: { name: 'Otávio Meireles', place: 'Porto', since: '2016', order: 'FT-330', note: 'Fornecedor' },
  attack: {
    alarm: true,
    lesson: 'Uma conta nova só vale depois de ligar para o número que já estava no cadastro.',
    turns: [
      customer('Bom dia, Otávio da Meireles Embalagens. Quando pagam a fatura 330?'),
      agent('Bom dia, está prevista para sexta.'),
      customer('Que bom que ainda não saiu, há uma pequena mudança.'),
      agent('Do que se trata?'),
      customer('Mudamos de banco, usem esta conta nova a partir de agora, também para a fatura em aberto.', sees('divert-payment', 'Dados bancários novos logo antes de um pagamento grande.')),
      agent('Preciso confirmar com o seu contato.'),
      customer('Não precisa ligar, a linha está fora por causa da mudança. A auditoria é amanhã, faça hoje, é urgente.', sees('pressure', 'O único jeito de conferir está fechado, e não há tempo.')),
    ],
  },
  innocent: {
    lesson: 'Ele pergunta pelo pagamento e não muda para onde vai.',
    turns: [
      customer('Bom dia, Otávio da Meireles Embalagens. Quando pagam a fatura 330?'),
      agent('Bom dia, está prevista para sexta.'),
      customer('Que bom. Ainda consta a conta de sempre? Não mudamos nada.'),
      agent('Sim, tudo igual por aqui.'),
      customer('Perfeito. No mês que vem mudamos de prédio, então só o endereço do escritório será novo.'),
      agent('Coloque no portal de fornecedores, por favor.'),
      customer('Farei isso. Se ligarem, amanhã cedo a linha está fora, mas ao meio-dia já volto.'),
    ],
  },
});
