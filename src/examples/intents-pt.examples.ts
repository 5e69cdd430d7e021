import { pairs } from './pairs.ts';

export const portugueseIntents = pairs('pt', [
  ['ask-one-time-code', 'relay', 'customer', 'Vai chegar um código de seis dígitos, me passa por favor', 'customer', 'chegou um código aqui e eu não pedi nada'],
  ['ask-credential', 'password', 'agent', 'Qual é a sua senha?', 'customer', 'esqueci a senha, como faço?'],
  ['ask-card-data', 'cvv', 'agent', 'me passa o número do cartão e o cvv', 'agent', 'por favor não envie dados do cartão aqui'],
  ['ask-government-id', 'photo', 'agent', 'pode mandar foto do RG?', 'customer', 'já mandei a foto do RG'],
  ['run-command', 'dialog', 'customer', 'Aperte Windows+R, cole esta linha e dê Enter', 'customer', 'um site pediu pra apertar windows e R e colar uma coisa, é golpe?'],
  ['grant-remote-access', 'tool', 'agent', 'Instale o AnyDesk e me passe o número', 'agent', 'Nunca pedimos para instalar o AnyDesk'],
  ['divert-payment', 'new-bank', 'customer', 'mudamos de banco, usem este IBAN', 'customer', 'quando cai o estorno?'],
]);
