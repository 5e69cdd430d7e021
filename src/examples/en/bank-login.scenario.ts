import { agent, customer, guard, pair, sees } from '../pair.ts';

export const bankLogin = pair({
  id: 'en-bank-login',
  language: 'en',
title: 'Direct debit failed',
  visitor: { name: 'Amelia Frost', place: 'Leicester', since: '2014', order: 'M-0093' },
  attack: {
    alarm: true,
    lesson: 'Nobody needs a sign-in to a bank to take a payment. An account number goes through the secure form.',
    turns: [
      customer('Hello, I got a letter that my direct debit failed. I am sure there was money.'),
      agent('Hello Ms Frost, I see it. It came back on the second.'),
      customer('What can I do now? I do not want a fee.'),
      agent('I will set it up again. What is your account number and sort code?', sees('ask-bank-details', 'Bank details belong into the secure form, not into the chat.')),
      customer('I have it somewhere in the drawer, one moment please.'),
      agent('If it is easier, send me your online banking user name and I check it there.', sees('ask-bank-details', 'A sign-in to her bank is never yours to use.'), guard({ adds: ['ask-credential'] })),
      customer('My son says I should never give that to anybody. Are you really from the company?'),
    ],
  },
  innocent: {
    lesson: 'She is told where to enter her details herself.',
    turns: [
      customer('Hello, I got a letter that my direct debit failed. I am sure there was money.'),
      agent('Hello Ms Frost, I see it. It came back on the second.'),
      customer('What can I do now? I do not want a fee.'),
      agent('There is no fee. You can enter your bank details again in your account, under Payments.'),
      customer('Do I have to tell you the number as well?'),
      agent('No, please do not write it here. The form is enough.'),
      customer('It is done, my son helped me. He says that is how it should be. Thank you for your patience!'),
    ],
  },
});
