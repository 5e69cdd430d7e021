import type { SecretWords } from './secret-words.ts';

export const portuguese: SecretWords = {
  language: 'pt',
  password: 'senha,palavra passe,palavra chave,senhas,palavra-passe,password',
  pin: 'pin,código pin,codigo pin,senha do cartão,senha de 4 dígitos',
  oneTimeCode: 'otp,código/codigo de verificação/verificacao/segurança/seguranca/acesso/confirmação/autenticação,código sms,token do banco',
  code: 'código,codigo',
  answer: 'nome de solteira,nome de solteira da mãe,resposta/pergunta secreta,resposta/pergunta de segurança,primeiro animal de estimação,nome do meu cachorro',
  links: 'é,e,era,são,seria,foi',
  fillers: 'de,do,da,a,o,minha,meu,sua,seu,para,que,conta,cartão,acesso,nova,novo,atual,número,numero,wifi,acho,recebi,chegou,por,sms,usuário,ou,mãe',
  notValues: 'não,nao,incorreta,incorreto,errada,errado,correta,inválida,expirada,esquecida,esqueci,obrigatória,obrigatório,segura,secreta,nunca,favor,obrigado,obrigada,mas,se,quando,uma,um,muito,fraca,forte,com,sem,em,também,bloqueada',
  determiners: 'o,meu,seu,um,este,esse,é,novo,seguinte,recebi,com',
  about: 'para,de,do,da',
  or: 'ou',
};
