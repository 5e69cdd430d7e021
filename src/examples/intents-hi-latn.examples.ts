import { pairs } from './pairs.ts';

export const hindiIntents = pairs('hi-Latn', [
  ['ask-one-time-code', 'otp', 'agent', 'Aapko OTP aaya hoga, bata dijiye', 'agent', 'OTP kabhi kisi ko mat bataiye'],
  ['ask-credential', 'password', 'agent', 'Apna password bataiye', 'customer', 'mera password bhool gaya, kaise reset karu?'],
  ['ask-bank-details', 'account', 'agent', 'Apna account number share karein', 'customer', 'mere account se paise kat gaye'],
  ['ask-one-time-code', 'numbers', 'customer', 'aapke phone pe ek message aaya hoga, usme jo number hai wo bol do', 'customer', 'mere phone pe OTP aa raha hai, maine nahi manga'],
  ['ask-credential', 'panel', 'customer', 'apna login id aur password de do, main khud kar lunga', 'customer', 'mera login kaam nahi kar raha'],
  ['ask-card-data', 'cvv', 'agent', 'Card ke peeche ka CVV number batayein', 'agent', 'Card ki details yahan mat bhejiye'],
  ['ask-government-id', 'aadhaar', 'agent', 'Aadhaar card ki photo bhej dijiye', 'agent', 'Aadhaar ki zarurat nahi hai'],
  ['ask-identity-detail', 'birth', 'agent', 'Aapki date of birth kya hai?', 'customer', 'meri date of birth galat hai, kaise theek karu?'],
  ['ask-third-party-data', 'on-file', 'customer', 'mere account me kaunsa mobile number register hai?', 'customer', 'mera mobile number 9876543210 hai'],
  ['change-account-control', 'mail', 'customer', 'account ka email badal do, purana wala band ho gaya', 'customer', 'email kaise badle?'],
  ['change-account-control', 'sim', 'customer', 'ye nayi sim abhi activate kar do', 'customer', 'nayi sim kab activate hogi?'],
  ['grant-remote-access', 'tool', 'customer', 'AnyDesk install karo aur code batao', 'agent', 'Hum kabhi AnyDesk install karne ko nahi bolte'],
  ['open-file', 'archive', 'customer', 'saare screenshot zip me hain, password 1234, computer pe kholo', 'customer', 'maine screenshot bheja hai'],
  ['divert-payment', 'other', 'customer', 'refund mere bhai ke account me daal do', 'customer', 'refund kab aayega?'],
  ['move-off-platform', 'channel', 'customer', 'whatsapp pe message karo, yahan slow hai', 'customer', 'kya aap whatsapp pe ho?'],
]);
