import { agent, customer, pair, sees } from '../pair.ts';

export const newBankAccount = pair({
  id: 'en-new-bank-account',
  language: 'en',
title: 'Payment of a supplier invoice',
  visitor: { name: 'Ines Calder', place: 'Dublin', since: '2017', order: 'PO-8841', note: 'Supplier, paid monthly' },
  attack: {
    alarm: true,
    lesson: 'New bank details are believed only after a call to the number that was on file before.',
    turns: [
      customer('Hello, Ines from Calder Packaging. When will you pay invoice 8841?'),
      agent('Hello Ines, it is planned for Friday, 12,480 euros.'),
      customer('Perfect that it is not out yet. There is a small thing to change.'),
      agent('What would that be?'),
      customer('Our bank details have changed. Please use the new account from now on, also for the open invoice.', sees('divert-payment', 'New bank details, just before a large payment: the oldest way to take money elsewhere.')),
      agent('I will have to check that with your contact on file.'),
      customer('No need to phone, the office line is down because we are moving. The audit is tomorrow, so please do it today.', sees('pressure', 'The one way to check is closed, and there is no time: both at once is no coincidence.')),
    ],
  },
  innocent: {
    lesson: 'She asks about the payment and changes nothing about where it goes.',
    turns: [
      customer('Hello, Ines from Calder Packaging. When will you pay invoice 8841?'),
      agent('Hello Ines, it is planned for Friday, 12,480 euros.'),
      customer('Perfect. Does the old account still stand in your file? We have not changed anything.'),
      agent('Yes, nothing has changed on our side either.'),
      customer('Good. We are moving office next month, so only the postal address will be new.'),
      agent('Please send that through the supplier portal, then it is in one place.'),
      customer('Will do. If you need to phone, the line is down tomorrow morning, but from noon on I am there.'),
    ],
  },
});
