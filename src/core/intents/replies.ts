/** Ready replies by what they answer, in the languages of talks (BCP 47). They go into the composer, where the operator reads and changes them before sending: they speak to the customer. */
export const replies = {
  code: {
    en: 'For your safety I can\'t take or pass on codes. Please keep it to yourself.', es: 'Por seguridad no puedo recibir ni transmitir códigos. Por favor, no lo comparta.',
    de: 'Zu Ihrer Sicherheit nehme ich keine Codes an und gebe keine weiter. Bitte behalten Sie ihn für sich.', fr: 'Pour votre sécurité, je ne peux ni recevoir ni transmettre de code. Gardez-le pour vous.',
    pt: 'Por segurança, não posso receber nem repassar códigos. Por favor, não compartilhe.', it: 'Per sicurezza non posso ricevere né comunicare codici. La prego di non condividerlo.',
    nl: 'Voor uw veiligheid neem ik geen codes aan en geef ik er geen door. Deel de code met niemand.', pl: 'Ze względów bezpieczeństwa nie przyjmuję ani nie podaję kodów. Proszę nikomu go nie podawać.',
    'hi-Latn': 'Suraksha ke liye main koi code le ya de nahi sakta. Kripya ise kisi ko na batayein.',
  },
  secret: {
    en: 'I never need your password or PIN. You can reset it yourself on the sign-in page.', es: 'Nunca necesito su contraseña ni su PIN. Puede restablecerla en la página de acceso.',
    de: 'Ich brauche nie Ihr Passwort oder Ihre PIN. Sie können es auf der Anmeldeseite selbst zurücksetzen.', fr: 'Je n\'ai jamais besoin de votre mot de passe ni de votre code. Vous pouvez le réinitialiser sur la page de connexion.',
    pt: 'Nunca preciso da sua senha ou PIN. Você pode redefinir na página de acesso.', it: 'Non mi servono mai la password o il PIN. Può reimpostarli dalla pagina di accesso.',
    nl: 'Ik heb nooit uw wachtwoord of pincode nodig. U kunt het zelf herstellen op de inlogpagina.', pl: 'Nigdy nie potrzebuję hasła ani PIN-u. Można je zresetować na stronie logowania.',
    'hi-Latn': 'Mujhe aapka password ya PIN kabhi nahi chahiye. Aap login page par khud reset kar sakte hain.',
  },
  card: {
    en: 'Please don\'t send card details here. I can send you our secure payment page instead.', es: 'Por favor, no envíe datos de tarjeta aquí. Puedo enviarle nuestra página de pago segura.',
    de: 'Bitte schicken Sie hier keine Kartendaten. Ich kann Ihnen unsere sichere Zahlungsseite senden.', fr: 'Merci de ne pas envoyer de données de carte ici. Je peux vous envoyer notre page de paiement sécurisée.',
    pt: 'Por favor, não envie dados do cartão aqui. Posso enviar a nossa página de pagamento segura.', it: 'Non invii qui i dati della carta. Posso mandarle la nostra pagina di pagamento sicura.',
    nl: 'Stuur hier geen kaartgegevens. Ik kan u onze beveiligde betaalpagina sturen.', pl: 'Proszę nie wysyłać tu danych karty. Mogę przesłać bezpieczną stronę płatności.',
    'hi-Latn': 'Kripya card ki details yahan na bhejein. Main aapko secure payment page bhej sakta hoon.',
  },
  identity: {
    en: 'I only need what this case requires. You can use our secure form for documents.', es: 'Solo necesito lo imprescindible para este caso. Puede usar nuestro formulario seguro para documentos.',
    de: 'Ich brauche nur, was dieser Fall verlangt. Für Unterlagen gibt es unser sicheres Formular.', fr: 'J\'ai seulement besoin de ce que ce dossier exige. Pour les documents, utilisez notre formulaire sécurisé.',
    pt: 'Só preciso do que este caso exige. Para documentos, use o nosso formulário seguro.', it: 'Mi serve solo ciò che questa pratica richiede. Per i documenti può usare il nostro modulo sicuro.',
    nl: 'Ik heb alleen nodig wat deze zaak vereist. Voor documenten is er ons beveiligde formulier.', pl: 'Potrzebuję tylko tego, czego wymaga sprawa. Dokumenty można przesłać bezpiecznym formularzem.',
    'hi-Latn': 'Mujhe sirf zaroori jaankari chahiye. Documents ke liye hamara secure form use karein.',
  },
  disclosure: {
    en: 'I can\'t read out what is on file. If you tell me what you have, I can say whether it matches.', es: 'No puedo leer los datos registrados. Si me dice lo que tiene, puedo confirmar si coincide.',
    de: 'Hinterlegte Daten darf ich nicht vorlesen. Nennen Sie mir Ihre Angabe, dann sage ich, ob sie passt.', fr: 'Je ne peux pas lire les données du dossier. Donnez-moi ce que vous avez et je vous dirai si cela correspond.',
    pt: 'Não posso ler os dados do cadastro. Se me disser o que tem, digo se confere.', it: 'Non posso leggere i dati registrati. Mi dica cosa ha e le dirò se corrisponde.',
    nl: 'Ik kan niet voorlezen wat er geregistreerd staat. Noem wat u heeft, dan zeg ik of het klopt.', pl: 'Nie mogę odczytać zapisanych danych. Proszę podać swoje, a powiem, czy się zgadzają.',
    'hi-Latn': 'Main record ki jaankari padh kar nahi bata sakta. Aap batayein, main bata dunga ki match hai ya nahi.',
  },
  takeover: {
    en: 'I can do this only after our identity check. I\'ll confirm through the contact already on file.', es: 'Solo puedo hacerlo tras la verificación. Confirmaré por el contacto ya registrado.',
    de: 'Das geht nur nach unserer Identitätsprüfung. Ich bestätige über den bereits hinterlegten Kontakt.', fr: 'Je ne peux le faire qu\'après vérification. Je confirme par le contact déjà enregistré.',
    pt: 'Só posso fazer isso após a verificação. Vou confirmar pelo contato já cadastrado.', it: 'Posso farlo solo dopo la verifica. Confermerò tramite il contatto già registrato.',
    nl: 'Dat kan alleen na onze controle. Ik bevestig via het contact dat al bekend is.', pl: 'Mogę to zrobić dopiero po weryfikacji. Potwierdzę przez zapisany już kontakt.',
    'hi-Latn': 'Yeh verification ke baad hi ho sakta hai. Main registered contact par confirm karunga.',
  },
  file: {
    en: 'I can\'t open archives or programs. A photo or screenshot in this chat is enough.', es: 'No puedo abrir archivos comprimidos ni programas. Basta una foto o captura en este chat.',
    de: 'Archive und Programme kann ich nicht öffnen. Ein Foto oder Screenshot hier im Chat genügt.', fr: 'Je ne peux pas ouvrir d\'archive ni de programme. Une photo ou une capture ici suffit.',
    pt: 'Não posso abrir arquivos compactados nem programas. Uma foto ou print neste chat basta.', it: 'Non posso aprire archivi o programmi. Basta una foto o uno screenshot in questa chat.',
    nl: 'Ik kan geen archieven of programma\'s openen. Een foto of screenshot in deze chat is genoeg.', pl: 'Nie mogę otwierać archiwów ani programów. Wystarczy zdjęcie lub zrzut ekranu tutaj.',
    'hi-Latn': 'Main zip ya program nahi khol sakta. Yahan chat me photo ya screenshot kaafi hai.',
  },
  money: {
    en: 'Payments and refunds go only through the original method and the details on file.', es: 'Los pagos y reembolsos solo se hacen por el medio original y los datos registrados.',
    de: 'Zahlungen und Erstattungen gehen nur über den ursprünglichen Weg und die hinterlegten Daten.', fr: 'Paiements et remboursements passent uniquement par le moyen d\'origine et les données enregistrées.',
    pt: 'Pagamentos e estornos só pelo meio original e pelos dados cadastrados.', it: 'Pagamenti e rimborsi avvengono solo con il metodo originale e i dati registrati.',
    nl: 'Betalingen en terugbetalingen gaan alleen via de oorspronkelijke methode en de bekende gegevens.', pl: 'Płatności i zwroty realizujemy tylko pierwotną metodą i na zapisane dane.',
    'hi-Latn': 'Payment aur refund sirf original tareeke aur registered details par hi hota hai.',
  },
  channel: {
    en: 'Let\'s stay in this chat, please. Here I can help you safely.', es: 'Sigamos en este chat, por favor. Aquí puedo ayudarle con seguridad.', de: 'Bitte bleiben wir hier im Chat. Hier kann ich Ihnen sicher helfen.',
    fr: 'Restons dans ce chat, s\'il vous plaît. Ici je peux vous aider en sécurité.', pt: 'Vamos continuar neste chat, por favor. Aqui posso ajudar com segurança.', it: 'Restiamo in questa chat, per favore. Qui posso aiutarla in sicurezza.',
    nl: 'Laten we in deze chat blijven. Hier kan ik u veilig helpen.', pl: 'Zostańmy na tym czacie. Tutaj mogę pomóc bezpiecznie.', 'hi-Latn': 'Kripya isi chat me baat karein. Yahan main suraksha se madad kar sakta hoon.',
  },
  inside: {
    en: 'I can\'t share details about our team or systems. How can I help with your request?', es: 'No puedo dar detalles de nuestro equipo o sistemas. ¿En qué puedo ayudarle?', de: 'Über unser Team und unsere Systeme darf ich nichts sagen. Wie kann ich Ihnen helfen?',
    fr: 'Je ne peux rien dire de notre équipe ni de nos outils. Comment puis-je vous aider ?', pt: 'Não posso falar da nossa equipe ou sistemas. Como posso ajudar?', it: 'Non posso dare dettagli sul team o sui sistemi. Come posso aiutarla?',
    nl: 'Over ons team en onze systemen mag ik niets zeggen. Waarmee kan ik u helpen?', pl: 'Nie mogę mówić o zespole ani systemach. W czym mogę pomóc?', 'hi-Latn': 'Main team ya systems ki jaankari nahi de sakta. Main aapki kya madad karun?',
  },
  computer: {
    en: 'I can\'t run commands or give access to a computer in a chat.', es: 'No puedo ejecutar comandos ni dar acceso a un equipo por chat.', de: 'Im Chat führe ich keine Befehle aus und gebe keinen Zugriff auf Rechner.',
    fr: 'Je ne peux ni exécuter de commande ni donner accès à un ordinateur par chat.', pt: 'Não posso executar comandos nem dar acesso a um computador pelo chat.', it: 'In chat non posso eseguire comandi né dare accesso a un computer.',
    nl: 'Via de chat voer ik geen opdrachten uit en geef ik geen toegang tot een computer.', pl: 'Na czacie nie wykonuję poleceń ani nie daję dostępu do komputera.', 'hi-Latn': 'Chat me main koi command nahi chala sakta aur computer ka access nahi de sakta.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
