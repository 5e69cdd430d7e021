import type { Example } from './example.ts';

export const englishIntents: readonly Example[] = [
  {
    id: 'en-ask-one-time-code-relay', language: 'en', type: 'ask-one-time-code',
    flags: { speaker: 'customer', text: 'You should get a 6 digit code now, please read it to me' },
    passes: { speaker: 'customer', text: 'I got a 6 digit code by text and did not ask for one, is that normal?' },
  },
  {
    id: 'en-ask-one-time-code-agent', language: 'en', type: 'ask-one-time-code',
    flags: { speaker: 'agent', text: 'Can you tell me the verification code you received?' },
    passes: { speaker: 'agent', text: 'Please enter the verification code in the app, we never ask for it here' },
  },
  {
    id: 'en-ask-credential-password', language: 'en', type: 'ask-credential',
    flags: { speaker: 'agent', text: 'What is your current password? I will log in and look' },
    passes: { speaker: 'agent', text: 'Please never share your password with anyone' },
  },
  {
    id: 'en-ask-credential-pin', language: 'en', type: 'ask-credential',
    flags: { speaker: 'agent', text: 'And your pin?' },
    passes: { speaker: 'customer', text: 'I forgot my pin, how do I get a new one?' },
  },
  {
    id: 'en-ask-credential-login', language: 'en', type: 'ask-credential',
    flags: { speaker: 'customer', text: 'just give me your login for the back office, i will fix it myself' },
    passes: { speaker: 'customer', text: 'my wife wants to know if she can have her own login' },
  },
  {
    id: 'en-ask-card-data-cvv', language: 'en', type: 'ask-card-data',
    flags: { speaker: 'agent', text: 'cvv pls' },
    passes: { speaker: 'agent', text: 'The CVV is on the back of the card, you type it on the payment page' },
  },
  {
    id: 'en-ask-card-data-number', language: 'en', type: 'ask-card-data',
    flags: { speaker: 'agent', text: 'Could I take the card number and the expiry date?' },
    passes: { speaker: 'agent', text: 'Please do not send your card number here' },
  },
  {
    id: 'en-grant-remote-access-tool', language: 'en', type: 'grant-remote-access',
    flags: { speaker: 'agent', text: 'Please install AnyDesk and tell me the number it shows' },
    passes: { speaker: 'agent', text: 'We never ask you to install AnyDesk or TeamViewer' },
  },
  {
    id: 'en-run-command-dialog', language: 'en', type: 'run-command',
    flags: { speaker: 'customer', text: 'Press Windows + R, paste this line and hit enter, then you see the picture' },
    passes: { speaker: 'customer', text: 'a website told me to press windows and R and paste something, is that normal?' },
  },
  {
    id: 'en-change-account-control-factor', language: 'en', type: 'change-account-control',
    flags: { speaker: 'customer', text: 'I have a new phone, please remove the old authenticator from my account' },
    passes: { speaker: 'customer', text: 'How can I turn on two-factor authentication?' },
  },
  {
    id: 'en-change-account-control-reset', language: 'en', type: 'change-account-control',
    flags: { speaker: 'customer', text: 'Just send the reset link to my private email instead' },
    passes: { speaker: 'customer', text: 'The reset link does not work, it says expired' },
  },
];
