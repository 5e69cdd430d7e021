import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const remoteHelper = pair({
  id: 'en-remote-helper',
  language: 'en',
title: 'Invoice does not print',
  visitor: { name: 'Gordon Pyle', place: 'Bristol', since: '2018', order: 'INV-30977' },
  attack: {
    alarm: true,
    lesson: 'Who sees your screen sees every customer on it. Only your own IT may connect, and never from a chat.',
    turns: [
      customer('Morning! The invoice INV-30977 comes out empty when I print it.'),
      agent('Good morning Mr Pyle. I can send it again as a PDF.'),
      customer('Did that already. My nephew works in IT, he says the fault is in your system.'),
      agent('I do not see anything unusual here.'),
      customer('Then let him have a look. Please install AnyDesk and tell me the number it shows.', sees('grant-remote-access', 'With that number a stranger works at your computer, signed in as you.')),
      agent('I am not allowed to install anything.'),
      customer('It is the normal one, get it here: https://anydesk.com/en/downloads - he fixes it in five minutes', sees('remote-tool', 'The tool is genuine, and so is what it does: it hands over your screen.'), guard({ adds: ['grant-remote-access'] })),
    ],
  },
  innocent: {
    lesson: 'He was warned of remote tools and only tells of it. Nobody should connect to anything.',
    turns: [
      customer('Morning! The invoice INV-30977 comes out empty when I print it.'),
      agent('Good morning Mr Pyle. I can send it again as a PDF.'),
      customer('Yes please. My nephew works in IT, he says it may be the printer driver.'),
      agent('That is well possible. Here is the invoice again.', file('INV-30977.pdf')),
      customer('Got it, and on paper now. Somebody phoned last week to say they would fix my computer, I hung up.'),
      agent('Well done. We never ask you to install anything.'),
      customer('That is what he told me as well. Thanks for the invoice, all good for this year!'),
    ],
  },
});
