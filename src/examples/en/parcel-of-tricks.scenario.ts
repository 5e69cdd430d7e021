import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const parcelOfTricks = pair({
  id: 'en-parcel-of-tricks',
  language: 'en',
title: 'Delivery note for a company',
  visitor: { name: 'Silas Grant', place: 'Portland', since: '2022', order: 'DN-4410', note: 'Company account' },
  attack: {
    alarm: true,
    lesson: 'Three disguises for one program. Ask for the text itself, and you need not judge any of them.',
    turns: [
      customer('Hi, your delivery note DN-4410 has the wrong company name on it.'),
      agent('Hello Silas, I can mend that. What should it say?'),
      customer('It is all in the corrected note: https://files.example-notes.net/DN-4410.pdf.exe', sees('disguised-file', 'Named like a document, ends like a program.'), guard({ adds: ['open-file'] })),
      agent('That is not a document. Please just write the name.'),
      customer('Here packed: https://files.example-notes.net/DN-4410_corrected.rar and the password is the order number', sees('archive-lure', 'A packed file with a password, so that no scanner looks inside.'), guard({ adds: ['open-file'] })),
      agent('I will not open that either.'),
      customer('Last try, from the other server: https://x7f3k9q2vbn4m8.example-notes.net/q/8842/open', file('DN-4410.lnk'), sees('odd-shape', 'A host made of random letters lives for a day.'), sees('executable-file', 'A shortcut starts whatever its maker wrote into it.'), guard({ misses: ['odd-shape'] })),
    ],
  },
  innocent: {
    lesson: 'He just writes what should stand there.',
    turns: [
      customer('Hi, your delivery note DN-4410 has the wrong company name on it.'),
      agent('Hello Silas, I can mend that. What should it say?'),
      customer('Grant & Daughters, with the ampersand. The old name was Grant Brothers.'),
      agent('Done. Do you need it as a file as well?'),
      customer('Yes please, our bookkeeping only takes it with the right name.'),
      agent('Here it is.', file('DN-4410.pdf')),
      customer('Looks right, and the address is the right one too. I will hand it to the bookkeeping before they write to you again.'),
    ],
  },
});
