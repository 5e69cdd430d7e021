import { agent, customer, file, pair, sees } from '../pair.ts';

export const invoiceWithMacros = pair({
  id: 'en-invoice-with-macros',
  language: 'en',
title: 'Charge that nobody recognises',
  visitor: { name: 'Rachel Adeyemi', place: 'Manchester', since: '2023', order: 'CH-5518' },
  attack: {
    alarm: true,
    lesson: 'Statements come as PDF or picture. A program, however it is named, starts when you look at it.',
    turns: [
      customer('There is a charge of 129 on my card that I do not recognise.'),
      agent('Hello Ms Adeyemi, let me look. Which day was it?'),
      customer('The 14th. I have attached the statement, it is on page two.', file('Statement_March.xlsm'), sees('macro-document', 'A sheet that carries macros can run programs when it is opened.')),
      agent('I cannot open that kind of file. Do you have it as a picture?'),
      customer('Then take this one, it is the same as a PDF.', file('Statement_March.pdf.exe'), sees('disguised-file', 'It is named like a PDF and ends like a program.')),
      agent('That is not a PDF, I am afraid.'),
      customer('You have to enable editing and allow macros, then you see it. My bank said you can do that.', sees('open-file', 'Macros are switched off for a good reason: this is how the program starts.')),
    ],
  },
  innocent: {
    lesson: 'The statement came as a picture, with what is private covered.',
    turns: [
      customer('There is a charge of 129 on my card that I do not recognise.'),
      agent('Hello Ms Adeyemi, let me look. Which day was it?'),
      customer('The 14th. I have attached the page of the statement.', file('Statement_March_page2.pdf')),
      agent('Thank you. It is the yearly plan that was renewed.'),
      customer('Ah, I thought I had ended it. Here is the mail I sent you then.', file('cancellation-mail.png')),
      agent('You are right, it came in time. You get the 129 back.'),
      customer('Thank you. My bank said you would not, so I am glad I asked you first. Have a nice weekend!'),
    ],
  },
});
