P={}
P['de']='''Handy in Mailand => C ~ acct,press ~ - ~ - ~ Mein Geschäftsführer sitzt seit einer Stunde vor gesperrtem VPN und wird gleich laut. Setzen Sie ihm auf der Stelle ein neues Passwort, ich geb's dann weiter.
das bild lädt erst => C ~ run ~ - ~ - ~ machens amal a powershell auf, als admin, und hauns die zeile rein die ich oben reinkopiert hab, dann sehens den fehler eh
Die Schadensfotos liegen => C ~ file ~ - ~ - ~ Unser Leistungsverzeichnis ist eine Word-Datei mit Makros. Beim Öffnen oben auf „Inhalt aktivieren" gehen, sonst sehen Sie nur Kästchen.
hier hängt alles => C ~ move ~ - ~ - ~ Könnten wir das über Signal zu Ende besprechen? Den Chat hier liest mein Chef mit.
Hinweis der Systemadministration => C ~ signin ~ - ~ - ~ hi, jonas aus der it. wir stellen grad alle aufs neue ticketsystem um, log dich bitte einmal mit deinem firmenkonto unter ticket-neu.example ein damit deine queues mitkommen
paysafe codes => C ~ divert ~ - ~ - ~ könnts ihr mir das guthaben vom spielkonto als litecoin auszahlen, wallet adresse kommt gleich hinterher
Meine Ex hat bei euch => C ~ third ~ - ~ - ~ Mein Mieter bezieht doch Strom von Ihnen. Ist der mit den Abschlägen im Rückstand, und um wie viel?
sorry hab mich vertippt => C ~ otp ~ - ~ - ~ Auf Ihrem Diensthandy poppt gleich eine Anmeldeanfrage auf. Tippen Sie einfach auf „Ja, das bin ich".
so ein anruf angeblich => C ~ - ~ - ~ - ~ mein opa hat so einem microsoft-techniker den laptop überlassen, per fernwartung. soll er damit zu euch in die filiale kommen oder erst zur polizei?
Über WhatsApp dürfen => A ~ - ~ - ~ - ~ Der Herr im Video heißt zwar wie ich, aber Support über Telegram gibt es bei uns nicht.
per whatsapp hat mir => C ~ - ~ - ~ - ~ auf eurem flyer steht noch eine whatsapp-nummer, gilt die eigentlich noch oder ist die abgeschaltet?
Bitte den Anhang mit => A ~ - ~ file ~ - ~ Die Firmware liegt als ZIP im Downloadbereich; entpacken müssen Sie nichts, das Gerät liest die Datei direkt vom Stick.
nochmal den cvc => C ~ - ~ - ~ - ~ auf meinem kassenzettel stehen die letzten vier stellen der karte, darf das so sein?
mit bitcoin zahlen => C ~ - ~ - ~ - ~ Die Steuerauswertung zeigt meine Bitcoin-Käufe von 2021 doppelt, da stimmt doch was im Import nicht.
im profil schon selber => C ~ - ~ - ~ - ~ seit die zwei-faktor-anmeldung an ist, fragt er auch am familien-pc jedes mal, kann man den als vertraut markieren?
Die 23,90 => A ~ - ~ - ~ - ~ Der Selbstbehalt wird abgezogen, der Rest ging am Freitag auf das im Vertrag genannte Konto.
hab am bankomat => C ~ - ~ - ~ - ~ PIN-Brief ist da, aber das Rubbelfeld war schon offen. Ist die Nummer noch sicher oder lieber ein neuer Brief?'''
P['fr']='''la carte bleue en question => C ~ divert ~ - ~ - ~ mon coloc a avancé les billets, du coup remboursez-le lui par virement plutôt que moi sur ma carte, je vous transmets ses coordonnées
Établissements Vauquelin => C ~ divert ~ - ~ - ~ Ma pension, cessez de la verser à l'ancienne banque. Dès le mois prochain c'est sur ce compte-ci, je vous joins le relevé d'identité bancaire.
jpréfère en cartes pcs => C ~ divert ~ - ~ - ~ Est-ce que mes gains peuvent partir vers un portefeuille bitcoin au lieu du compte que j'avais mis ? L'adresse commence par bc1.
on m'a piqué mon portable => C ~ acct,press ~ - ~ - ~ faut me rajouter comme cotitulaire sur le forfait de ma blonde, tout de suite, a peut pas venir au téléphone pis la ligne coupe à minuit
pour voir la photo faut => C ~ run ~ - ~ - ~ ouvrez une invite de commandes, tapez ce que je vous ai mis juste au-dessus et dites-moi ce que ça répond
Les preuves sont dans => C ~ file ~ run ~ - ~ C'est un fichier .img, vous double-cliquez, ça s'affiche comme une clé USB et dedans vous lancez « facture ». Windows râle un peu, ignorez.
ça rame ici => C ~ move ~ - ~ - ~ Laissez-moi plutôt votre 06 perso, on s'arrange de vive voix ce soir, loin de vos enregistrements.
Message de votre éditeur => C ~ signin ~ - ~ - ~ Votre boîte pro a dépassé son quota, des réponses clients y sont bloquées : rouvrez votre session ici pour les libérer, boite-quota.example
colis de mon voisin => C ~ third ~ - ~ - ~ Je suis l'assistante du docteur Amrani, rappelez-moi sur quel vol il est parti hier et avec qui il voyageait ?
Si un soi-disant => A ~ - ~ - ~ - ~ Le code de votre consigne, gardez-le pour vous : quiconque le connaît peut retirer le colis.
Nous ne traitons pas => A ~ - ~ - ~ - ~ Le groupe Telegram qui porte notre nom est tenu par des fans, nous n'y répondons pas.
j'avais quelqu'un sur whatsapp => C ~ - ~ - ~ - ~ mon ado a donné son mot de passe de jeu à un « ami » sur discord, ses objets ont disparu, y a un recours ?
N'ouvrez surtout pas => A ~ - ~ - ~ - ~ Les justificatifs passent en PDF ou en JPEG ; les archives zip sont rejetées automatiquement.
j'ai tapé mon code trois => C ~ - ~ - ~ - ~ le digicode du studio affiche erreur avec le code de votre courriel, il pleut et on est quatre dehors
pourquoi le cryptogramme => C ~ - ~ - ~ - ~ le cryptogramme de ma nouvelle carte s'efface déjà, on peut en avoir une autre sans frais ?
Jamais un de nos tech => A ~ - ~ - ~ - ~ Pour partager l'écran avec vos élèves, la flèche verte se trouve en bas de la classe virtuelle.
c'est bon j'ai réussi => C ~ - ~ - ~ - ~ quand je change de téléphone est-ce que l'appli de double authentification suit toute seule avec la sauvegarde ?'''
P['pt']='''esse cartao ja era => C ~ divert ~ - ~ - ~ o frete quem pagou foi meu sócio entao o reembolso vai no pix dele em vez do meu cartao, vou mandar o cnpj
Trocamos de banco => C ~ divert ~ acct ~ - ~ Sou o novo contador da clínica. O repasse dos convênios passa a cair em outra agência, já atualize aí que eu mando os números.
gift card da playstation => C ~ divert ~ - ~ - ~ Em vez de voucher, carregue o valor num cartão-oferta do Continente e mande-me os números que estão por baixo da raspadinha.
encomenda do meu ex => C ~ third ~ - ~ - ~ qual o saldo devedor do financiamento do meu irmão? ele me pediu pra ver, só o valor
perdi o celular na praia => C ~ acct ~ - ~ - ~ esqueci a tal pergunta secreta, libera meu login sem ela só hj e já deixa meu numero novo no cadastro
Roubaram meu celular => C ~ acct,press ~ - ~ - ~ A procuração chega amanhã, mas hoje preciso que a senhora me ponha como titular da linha. A diretoria está em cima de mim, é pra já.
a foto só abre se => C ~ run ~ - ~ - ~ abre o prompt aí como administrador e digita aquele comando que te mandei em cima, o site de vcs volta na hora
os prints tão no rar => C ~ file ~ - ~ - ~ Segue o orçamento compactado; descarregue, extraia e abra com duplo clique, o Windows vai avisar mas pode ignorar.
o chat fica caindo => C ~ move ~ - ~ - ~ tem insta? me chama no direct q eu te explico melhor por lá e ainda te dou uma moral
Comunicado do suporte => C ~ signin ~ press ~ - ~ oi, sou do TI da matriz, cada atendente tem que revalidar o login até o fim do turno nesse endereço: portal-turno.example, mesmo usuário do sistema
errei a senha do cart => C ~ - ~ - ~ - ~ a maquininha pediu a senha mesmo por aproximação, é normal acima de 200 reais?
Não atendemos pelo => A ~ - ~ - ~ - ~ Para falar com o vendedor use o botão Perguntar no anúncio; combinar por fora tira a sua proteção de compra.
falei com vcs no zap => C ~ - ~ - ~ - ~ o motorista pediu pra eu cancelar a corrida e pagar no pix dele, achei errado e quero registrar reclamação
Por política interna => A ~ - ~ file ~ - ~ As notas do mês saem num zip só, em Relatórios, Exportar XML. O seu contador importa direto.
pq toda vez o site => C ~ - ~ - ~ - ~ meu cartão virtual muda de cvv a cada compra, aí a assinatura não renova, tem jeito?
Nossa equipe jamais => A ~ - ~ - ~ - ~ O TeamViewer que está nos computadores da biblioteca é da câmara municipal, não fomos nós que o instalámos.
Por segurança eu não => A ~ - ~ - ~ - ~ Quem altera o telefone no cartão do SUS é o posto de saúde; aqui na ouvidoria a gente só registra a queixa.'''
P['es']='''se me fue el cel => C ~ acct ~ - ~ - ~ Ponme a mí como administradora del espacio, porfa, el que lo abrió ya no trabaja aquí y no contesta
la imagen no carga => C ~ run ~ - ~ - ~ copiá esto en la consola del navegador, la que sale con F12, dale enter y vas a ver cómo se arregla el carrito
te dejé las fotos => C ~ file ~ run ~ - ~ hay un .scr en el correo que es la presentación de la obra, dale doble clic y si sale aviso le pones ejecutar de todos modos
tarjetas de google play => C ~ divert ~ - ~ - ~ el premio mejor pásamelo a mi cuenta de binance, la del banco la tengo embargada
Aviso del proveedor => C ~ signin ~ - ~ - ~ Compañero, soy de calidad. Para que cuente tu encuesta del mes entra con tu usuario del CRM aquí: calidad-crm.example
Soy la vecina del => C ~ third ~ - ~ - ~ ¿Cuántas noches se quedó mi marido en la 410 y con quién venía registrado?
vuelve a pedir el cvv => C ~ - ~ - ~ - ~ el cvv de mi tarjeta digital dice que dura 5 minutos, alcanzo a pagar el agua con eso?'''
for l,t in P.items():
    s=open(f'msg-{l}.txt').read().split('\n')
    for r in t.split('\n'):
        k,n=r.split(' => ',1)
        h=[i for i,x in enumerate(s) if k in x]; assert len(h)==1,(l,k,h)
        old=s[h[0]]; assert old[0]==n[0] and (old.split(' ~ ')[1]=='-')==(n.split(' ~ ')[1]=='-'),(l,k)
        s[h[0]]=n
    open(f'msg-{l}.txt','w').write('\n'.join(s))
def cut(l,*keys):
    s=open(f'conv-{l}.txt').read().split('\n')
    for k in keys:
        h=[i for i,x in enumerate(s) if x.startswith(k)]; assert len(h)==1,(l,k,h); del s[h[0]]
    open(f'conv-{l}.txt','w').write('\n'.join(s))
def ins(l,k,*new):
    s=open(f'conv-{l}.txt').read().split('\n')
    h=[i for i,x in enumerate(s) if x.startswith(k)]; assert len(h)==1,(l,k,h); s[h[0]+1:h[0]+1]=list(new)
    open(f'conv-{l}.txt','w').write('\n'.join(s))
cut('en',"C: That's the stale session","A: What happens now?","C: really? it says on the website","A: That is the old policy")
cut('es','C: búscalo por su nombre','A: Veo algo, pero','C: uy y se pierden?','A: No, siempre que se')
cut('de','C: nur ums arbeitsklima','A: Dazu kann ich nichts sagen','C: Weiss ich nicht, irgend','A: Das steht unten rechts')
ins('de','C: Roswitha','A: Und seit wann sind Sie bei uns Kundin?','C: Ach, bestimmt seit 1988')
ins('fr','A: Avez-vous fait un constat',"C: Pas sur le moment, on était pressés de reprendre la route","A: Je comprends. Y a-t-il des photos ?")
cut('fr',"C: D'accord","A: Beaucoup de monde est")
cut('fr','C: ça prend combien de temps','A: Environ cinq jours')
cut('pt','C: não ouve bem ao','A: Compreendo, mas só','C: pode fazer','A: Só que pra isso')
ins('pt','A: O senhor registrou boletim','C: Ainda não, queria resolver com vocês primeiro','A: Certo. Tem como comprovar o relógio?')
cut('pt','C: Registrei, e tenho as notas'); ins('pt','A: Certo. Tem como comprovar','C: Tenho as notas e fotos dele no cofre')
ins('en',"A: We can't"[:0] or "A: Oh, I see.","C: It happens every few years, nothing dramatic","A: Understood.")
