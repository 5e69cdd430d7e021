import { agent, customer, guard, link, pair, sees } from '../pair.ts';

export const codesInLinks = pair({
  id: 'en-codes-in-links',
  language: 'en',
title: 'Form that cannot be filled in',
  visitor: { name: 'Bettina Saar', place: 'Tallinn', since: '2023', order: 'FM-77' },
  attack: {
    alarm: true,
    lesson: 'A link can be a command. What does not start with https, or hides how it is written, is not a page.',
    turns: [
      customer('Hello, the form for the return does not show the button at the end.'),
      agent('Hello Bettina, did you try another browser?'),
      customer('Yes. A forum says that agents can unlock it with this link.', link('unlock', 'javascript:document.forms[0].submit()'), sees('runs-code', 'It does not open a page: it runs code in the page you are signed in to.')),
      agent('I do not see any link of ours there.'),
      customer('Or use the search of windows: open the form there', link('open the form', 'search-ms:query=form&crumb=location:203.0.113.24'), sees('opens-program', 'It leaves the browser and starts a program of your computer.'), guard({ adds: ['open-file'] })),
      agent('I can send you the return label without the form.'),
      customer('No no, the tool is here, just run it: https://downloads.example-tools.net/form-repair.exe or write hxxps://tools[.]example-tools[.]net by hand', sees('executable-file', 'A program for a form that does not work: it does more than that.'), sees('obfuscated', 'It is written so that filters do not see it. You should.'), guard({ adds: ['open-file'] })),
    ],
  },
  innocent: {
    lesson: 'A form that does not work, and the plain way round it.',
    turns: [
      customer('Hello, the form for the return does not show the button at the end.'),
      agent('Hello Bettina, did you try another browser?'),
      customer('Yes. A forum says that it works with the small version of the page.'),
      agent('That may be. Which item do you want to send back?'),
      customer('The green lamp from order FM-77, it is too big for the shelf. Can I open the form somewhere else?'),
      agent('I can send you the return label without the form.'),
      customer('That would be perfect. No need to repair anything for me then, and the tool on the page can wait for somebody else.'),
    ],
  },
});
