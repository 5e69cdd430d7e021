import type { LanguageFile } from '../language-file.ts';

/** Portuguese of Brazil and Portugal: você, tu, o senhor; pronouns before or behind the verb. "que" asks only before a bare noun. */
export const pt: LanguageFile = {
  id: 'pt',
  endings: 'me mo ma nos lhe o a os as lo la',
  common: `o a os as um uma uns umas e ou mas se que quê de do da dos das em no na nos nas num numa ao à aos às com por pelo pela para pra pro sem sobre é são está estão estou tá to era foi ser estar há tem tenho temos têm tinha meu minha meus minhas teu tua seu sua seus suas nosso nossa eu tu você vc vcs vocês ele ela eles nós me te lhe nos
    isso isto esse essa este esta aquele aqui aí lá ali hoje ontem amanhã já também mais menos muito algo nada tudo todo toda quando onde como quem qual quais quanto quanta porque pq pois oi olá bom boa dia tarde noite obrigado obrigada senhor senhora dona não nao sim pode podia posso podem poderia consegue quero queria preciso fazer faz faço fez
    pedido e-mail número numero nome conta banco cartão telefone celular telemóvel endereço morada mês ano vez então até agora depois antes bem mal só outro outra mesmo cada vai vou vamos diz disse dizer ver dá né aqui ainda chegou chega`,
  groups: `
que: que/qual/quais
e: é!/e
seu: seu/sua/seus/suas/teu/tua
vc: vc/vcs/você/vocês
na: na/no/nas/nos/pela/pelo/numa/num
dig: código/códigos/número*/dígitos/algarismos
tem: tem/têm/tens/está/tá/aparece/consta/ficou
chega: chega/chegou/chegar/chegaram/caiu/caíram/apareceu/aparece/aparecer/veio
passa: dá/dita/diz/envia/encaminha/fala/informa/lê/leia/manda/mande/passa/passe/reenvia
pedem: pede/pedem/pediu/pediram/disse/disseram/falou/falaram/ligou/ligaram
sitio: site/página/perfil/formulário/loja/agência/caixa/portal/configurações/definições/recepção/balcão/campo/multibanco/aeroporto/terminal/maquininha/fatura/área/seção/secção
fazer: alterar/atualizar/mudar/trocar/pagar/usar/colocar/deixar/encontrar/fazer/receber/retirar
eu: clico/altero/ativo/atualizo/cadastro/coloco/consigo/faço/mudo/pago/posso/recupero/tiro/troco/uso/vejo
chefe: chefe/supervisor*/gerente/encarregad*/diretor*/coordenador*/responsável
zap: whatsapp/whats/zap/zapzap/telegram/insta/instagram/face/facebook/messenger/signal/skype/discord/viber
fam: melhor/amig*/avó/avô/vó/vô/chefe/cliente/espos*/ex/filh*/irmã/irmão/marido/mulher/mãe/namorad*/noiv*/pai/sogr*/soci*/sóci*/vizinh*/prim*/ti*/cunhad*/colega/senhori*/inquilin*/net*/nora/genro/companheir*/patrão
indaga: pergunta/perguntam/perguntar/perguntas/pede/pedem/pedir/exige/exigem/exigir/fazem/fazer/obrigad*
compr: comprovar/verificar/validar/desbloquear/confirmar/identificar/titular/identidade/don*/provar/liberar`,
  words: `
ask: deixa_eu_usar/ver anexe coloca cola cole compartilha compartilhar compartilhe confirma confirmar confirme copia copie cria crie dita ditar dite diga digam dizer diz/dá/dê/dar/das/envias/passas_me me_dá/dê/diz/dar/dizer empresta emprestar empreste encaminha encaminhe envia enviar envie fala falar fale fornece fornecer forneça indica indicar indique informa informar informe leia ler lê manda mandar mande mostra mostrar mostre partilha partilhar partilhe passa passar passe reencaminhe reenvia reenviar reenvie repete repita soletr* tira/tire_foto transmita gera gere gerar envia/envie_nos
may: consegue consegues importa_se lembra lembras pode podem poderia podes podia sabe sabes seria_possível se_importa tem/têm/tens_aí/como o/a_senhor/senhora_tem preciso/quero/queria/gostaria_?/de_do/da/o/a/os/as/saber/ver
need: pra/para_eu/nós falta faltam faltou necessit* precis* quer* requer* é!/é_necessário/obrigatório tem_de/que_me/dizer vou/vamos_pedir
wh: qual quais quem quanto quantos como_se/te_cham* como_é!_o_nome em/para/pra/com_que/qual que_código/número/números/cartão/conta/banco/chave/data/dia/dados/email/endereço/morada/telefone/sistema/programa onde_nasceu
about: e/mais/também/além/agora_?/do_a/o/as/os/{seu} e_qual aquel*_que
enter: digita digitar digite escreva escreve insere insira introduz introduza ponha põe preench* tecle
neg: em_vez evit* jamais nem nenhum nenhuma ninguém nunca não sem ñ
okay: sem_acesso não_{e}_robô claro/se/por_que/que_não não_?/me/se_abre/acho/carrega/chega/consigo/dá/entra/funciona/lembro/pega/sei/tenho/vê/preocupe não_faz_mal não_tem_pressa/problema sem_pressa/problema não_conta_pra não_fale_com
how: onde_encontrar/ver/mudar/colocar como_?/eu/é!/é/que_?/que/eu_{eu} como_se_faz onde_?/eu_{eu} onde_está/fica/encontro/acho por/pra/para_que porquê pq posso_{fazer} dá_para/pra o_que_?/eu_faço será_que {e}_normal/possível/seguro/verdade/golpe tenho_de/que devo outra/outro_forma/maneira/meio_de_pagar/pagamento se/já_recebeu recebeu_o_código {e}_obrigatório quando/se_eu_troco/mudo/trocar/mudar quando_troco/mudo quem_altera/muda/emite/renova/faz/troca ativo_o/a {zap}_de_atendimento o_que_?/ela/ele/que_faz/fazer/precisa endereço_?/eu_devolvo/mando/envio quer_mudar/trocar~o_que notificações/avisos/alertas_?/do/da/de_app/aplicativo/promoção/promoções aceitam_pix/cripto*/paypal/pagamento como_?/é!/é_?/que_?/me_recebo/chega/devolvem/reembolsam/estornam
place: aparecem/fica_{na} {na}~{sitio} introduza/insira/digite/digita/coloque/coloca/põe/confirme/escreva~{na}_?/tela/campo_?/do/da_app/aplicativo/aplicação/site/página ao_chegar/retirar/entregador clique/clica/toque/acesse/entre/vá_em/na/no lev* apresent* traga trazer link/página_de_pagamento/segur* na_{seu}_conta no_{seu}_banco/cadastro/perfil no_internet_banking pela_app pelo_app/aplicativo esqueci/esqueceu_?/a/minha_senha recuperar_senha retirada
offer: acab*_de_enviar aqui_está enviamos enviaremos envio lhe/te_envio/mando/passo já_enviei posso/vou/vamos_?/lhe/te_enviar/mandar/passar/reenviar quer_que segue
done: abri apareceu apertei baixei bloquead* caiu cliquei cobraram colei comprei dei digitei entrei errei esqueci executei instalei mudei paguei perdi recebi recusad* rodei roub* troquei {vc}_abriu/colou/executou/instalou expirou venceu consegui_{fazer} já_?/eu/o/a_troquei/mudei/alterei/aceitei/aprovei raspei apagado apagou apagaram ilegível digito/coloco/ponho/insiro/escrevo/meto_?/o_código/senha/pin que_{vc}_?/me_mandaram/mandou/enviaram/enviou
told: me_{pedem} site/página/app/aplicativo/formulário_{pedem} mensagem/página/site_dizendo atenção burl* cuidado dizia ela/ele_disse/falou/pediu estelionat* falso fraud* fazendo/fazer_se_passar fingindo golp* hacker* mensagem_de_erro pedindo pediram phishing li_que recebi_uma_ligação se_alguém/ligarem/pedirem/receber suspeit* truque um_site uma_página vírus {e}_de_{vc} ligaram é!/é_golpe pedem~código/foto/senha/dados/cartão/token se_passando
policy: não_?/lhe/te/vos_posso/podemos_passar/dar/dizer/informar/compartilhar a/com/pra/para_ninguém ninguém_da/do/vai basta mesm*_cartão/meio/forma/conta nunca/não/jamais_?/nos/me/lhe_compartilhe/diga/digite/envie/forneça/informe/mande/partilhe/passe/coloque nunca/não_?/vamos/lhe_pedimos/pediremos/pedir/solicitamos não_é!/e_necessário/preciso não_precis* pode_?/deixar_{fazer} por_favor_não em_branco separad* por_chat_não {e}_só_pra/para_{vc} não_é!/é_permitid* não_precis*_me
i: eu ela ele eles a_gente
my: meu meus minha minhas
our: meu minha nossa nossas nosso nossos
your: da_senhora de_vcs/você/vocês do_senhor seu seus sua suas teu teus tua tuas vossa vosso
you: te tem tens tu usa usam vc vcs você vocês
please: favor obrigada obrigado pf pfv pfvr pls gentileza sff
is: começa é! era está foi são será termina
filler: de do da n no num nº número
me: aí aqui me mim mo ma nos no/pelo_chat
it: o a os as ele ela mo ma
statement: agendado atualizado confirmad* deve*_ter/ser demora estornado foi foram obrigado_por recebido reembolsado chega/chegará/chegam_por/no/pelo/em
num: número* dados detalhes dígitos algarismos
cards: cartao
picture: foto* imagem print scan cópia frente_e_verso dois_lados aberta
card: 16/dezesseis/dezasseis_dígitos/algarismos/números numeração cartão_completo números~frente
cvv: código/número_de_segurança {dig}~atrás/trás/verso #/três_dígitos/números os_?/números_3/três_?/números/dígitos_de_trás três/3_?/numer*/numerozinhos/númerozinhos_?/de/aí/lá_trás/atrás código/número/números_de_trás/atrás
expiry: validade data_de_expiração vencimento_do_cartão válido~cartão
cardPin: senha/pin/código_do/de/da_?/seu/teu_cartão pin/código~multibanco
pin: assinatura_eletrônica contrassenha pin senha_de_#/quatro/seis_dígitos
password: palavra/palavras_chave/passe password senha senhas
securityAnswer: frase_secreta palavra/pergunta/resposta_de_?/segurança/secreta resposta~pergunta
seed: #/doze/24_palavras chave_privada código*/frase/palavras_de_recuperação/backup/reserva frase_secreta/semente palavras~carteira doze/12/24_palavrinhas anotou/anotaste/escreveu_as_?/doze/12_palavras
apiKey: cabeçalho/header_de_autorização secret segredo_da/do_integração/cliente token chave~api
session: cookie cookies har id_da_sessão
login: acesso/senha/usuário/utilizador_?/ao/do/de_painel/admin*/sistema/crm credenciais dados_de_acesso login_e/do/da/de {seu}_acesso/login/logins/usuário/utilizador usuário/utilizador_e_?/a_pass/senha/palavra
code: código_de_#/seis/acesso/autenticação/autorização/confirmação/liberação/verificação/login/uso_?/dígitos/único código_mb_way código*/número*/token~{chega} código*/números/chave~enviamos/enviei/mandei/recebeu/recebeste/receber código*/números~sms/autenticador/mensagem código/token_temporário/único itoken otp seis/#_números token_do_app/banco os_#/seis_que_?/te/lhe_{chega} os_seis
codeWeak: código códigos
digits: dígitos número números o_que_aparece o_que_?/te/lhe_?/estiver/está/tá_aparece/aparecer/aparecendo/apareceu/tela/ecrã o_que_está/tá/estiver_na_tela/no_ecrã chegou/veio_por_sms/mensagem
governmentId: carteira/carta_de_motorista/habilitação/condução/trabalho cartão_de_cidadão cartão_do_sus cnh cpf documento identidade nif niss passaporte pis rg rne segurança_social selfie título_de_eleitor título/autorização_de_residência número_de_utente carteira/cartão_do_cidadão bilhete_de_identidade rg/cnh_frente
bank: agência_e_conta/número conta_bancária/corrente/poupança dados_bancários dados_para_depósito dados/nome_do_banco dados_da_conta iban nib {seu}/chave/meu_pix qual/que_banco swift banco~conta agência_?/e/conta_conta/dígito
bankWeak: banco conta agência
bankLogin: acesso/senha/login/usuário/credenciais_?/ao/do/da_?/seu/teu_banco/internet/homebanking homebanking home/internet_banking banco_online número_de_adesão conta_e_senha
birth: nasc nascimento nasceu nasceste data_nasc
age: aniversário idade quantos_anos_?/{vc}_tem/tens
identity: alergia aluguel animal_de_estimação casad* solteir* divorciad* cidade_nasceu cor/comida/time/professor_favorit* defici* doença doenças dívidas estado_civil fuma ganha_por grávida local_de_nascimento medicação melhor_amigo mora_sozinh* nacionalidade naturalidade nome_de_solteira ocupação onde_?/{vc}_cresceu/mora/nasceu/estudou ordenado sexual partido patrimônio peso_e primeiro/primeira_emprego/carro/escola/professor* problema*_de_saúde profissão quanto_?/{vc}/a/o_?/senhor/senhora_ganha {seu}_raça religião remédio* renda rendimento* salário signo quantos_filhos tem_filhos/namorad* tipo_sanguíneo trabalha_com qual/que_escola tratamento_médico holerite contracheque recibo_de_vencimento
kin: mãe pai pet bicho cachorro cão gato filhos avô
name: nome nomes chama chamava
decoy: maior/menor_de_idade anos_tem_o/a/{seu} cartão_de_embarque/memória/ponto/visita/fidelidade cartão/cartões_presente/fidelidade/sim conta_de_email/luz/telefone/água código_?/da/de/do/para_artigo/barras/cliente/cupom/desconto/erro/país/pedido/postal/produto/promocional/qr/rastreio/rastreamento/reserva/área dar/por/faz/em/levar_?/de/em_conta documento_compartilhado/partilhado identidade_visual nota_fiscal número_?/de/da/do_apólice/celular/chamado/cliente/contrato/encomenda/fatura/nota/pedido/protocolo/quarto/rastreio/referência/reserva/série/telefone/telemóvel saldo/titular_da_conta validade_do_produto faz_o_pix ou/no_pix mudar/mudei/trocar/troca_de_banco
sms: sms torpedo mensage* {chega}_um/uma/no/pro/para/aí foi_pro/para_o {na}/para_o/seu/teu_?/seu/teu_cel/celular/telemóvel/telefone por_engano sem_querer vai/vão_cair/chegar/receber/aparecer whatsapp errei_o_número autenticador
onFile: associad* cadastrad* consta constam guardad* na_?/minha/{seu}_ficha/conta no_?/meu/{seu}_cadastro/sistema que/{vc}_{tem} {tem}_aí registad* registrad* salv* vinculad* tão_usando
person: dele dela de/do/da/dess*/dest*/outr*_cliente/conta/dona/dono/hóspede/moça/cara/quarto/pessoa entregador remetente vendedor* hóspede motorista o/a/do/da_senhor/senhora/dona meu/minha/meus_?/melhor_{fam} do_?/a_doutor/doutora/dr/dra titular {e}_cliente
contact: celular cep contacto contato email endereço mail morada número mora quarto telefone telemóvel último_pedido dados_da/do/dela/dele
balance: quanto~tem/deve comprou compras dívida extrato faturas ligações limite movimentações movimentos quanto_deve/tem saldo poupança voo quanto_pra/para_vocês/vcs deve_quanto
records: base/cadastro/dados/fichas/informações/infos/lista/prints~clientes uns/alguns_dados
disclose: em_?/qual/que_quarto leia/lê_?/pra/para_?/mim_o/a_endereço/morada/email número/email_inteiro/completo onde_?/ela/ele/é!/é/que_mora/trabalha/vive onde_mora_o/a para/pra_qual/que_email/morada/endereço/número {que}_cartão/email/endereço/morada_{tem}/{vc} {que}_número/telefone_{tem}/aí quem_?/mais_está/tá/comprou/assinou/recebeu quem_fez_o/a/esse/essa_pedido/compra/reserva/pagamento/pix/transferência qual/quais_?/é!/é_?/o/a_?/que_{vc}_?/está/tá/estão/consegue_vendo/vê/vêem/ver/veem qual_aparece/consta_aí/ai/na que_?/é!/é_?/que_?/lá/aí_lá/aí_está/estão morada/telemóvel/email/número/endereço/rua_?/é!/é_que_lá/aí_está/estão/tem rua/bairro_dela/dele/do/da em/pra/para_que/qual_rua celular/telemóvel/telefone/email/número_que_ele/ela_deixou/deu/pôs últimos/primeiros~do_cel/celular/telemóvel/telefone/email se_acaba/termina/começa_em/com/por_# com/e_quem~tava/estava/foi/vai/viaja/viajou/veio/ficou/mora/junto quem_vai_junto me/diga/diz/fala_?/me_se_?/o/a_?/minha/meu_{fam}_?/ainda/já_tem/fez/comprou/pagou/esteve/veio/sacou ainda_{e}_cliente {fam}_{e}_cliente só/apenas_a_rua {e}_rua_oq/quê/que o_que/oq_ela/ele_comprou/gastou/pediu/pagou telefone/email/endereço_de_lá me_fala/diz_ele número/linha/cartão/placa_{e}/tá/está_no/em_nome_de_quem
staff: {chefe} colega* equipe/pessoal_?/de/da_ti rh
uses: usa usam usas utilizam utiliza trabalham_com
tool: antivírus crm ferramenta navegador programa salesforce sistema software zendesk windows
fishing: como_?/{vc}_sabem que/quais_perguntas até_quanto/valor até_que_valor como_?/{vc}_confirmam/verificam como~chama~{chefe} como_é!/e~{chefe} nome_da/do/de/o~{chefe} em_que/qual_cidade/escritório onde_{vc}_ficam {vc}_ficam/trabalham_em/de/no quais/que/o~fazem/pedem/perguntam~pra/para/identidade/confirmar quant*_?/atendentes/pessoas_são/trabalham/{vc} quem_{e}_o/a_?/seu/sua_{chefe} quem_?/é!/é/pode_?/que_aprov*/autoriz*/libera/manda quem~acesso/permissão {seu}_matrícula número_de_funcionário usam_o_salesforce quem_cuida/responde/chefia/aprova/autoriza quem~plantão/turno/noite/madrugada/domingo/sábado/feriado/recepção quem_?/é!/é/que_?/que_fecha/abre_a/o_loja/agência/caixa/escritório como~chama~financeiro/folha/contabilidade/recepção/chefe nome_do/da/de~{chefe} quantos/quantas_?/são/que_ficam/trabalham/tem/há~noite/turno/madrugada/domingo que/quais_?/perguntas/dados/coisas/provas_?/é!/é/são_?/que_?/vc/vcs/vocês/te/lhe_?/são/têm/tem/precisam_?/de/que/pedem_{indaga}~{compr} o_que_te/lhe/lhes_pedem/exigem/obrigam perguntas_?/que_?/vcs/vocês_são/têm_?/que/de_obrigad*/fazer em/com/por_que/qual_programa/aplicação/aplicativo/app/sistema/ferramenta_?/é!/é_?/que_{vc}_?/veem/abrem/consultam/trabalham/usam que/qual_?/é!/é_?/o_sistema/programa/ferramenta/aplicativo/app/software_?/é!/é_?/que_{vc} veem_os_dados sai/chega~segurança/vigia/porteiro se_?/eu/alguém/pessoa_?/não_errar/acertar/souber_?/responder/as_?/as_?/perguntas/responder erra*_as_perguntas quem~no_lugar quem_substitui/cobre o_que_?/você/vc/vcs/te_aparece/vê/vêem/veem~{na}_{seu}_tela resposta/pergunta_secreta~mais com_que/qual_empresa_de_segurança/limpeza/vigilância trabalha/trabalham/atende/atendem_de_onde/casa que/quais_ferramentas/programas/sistemas~{vc}/usam/utilizam email/emails_dos/de_funcionários/atendentes/colaboradores nome_ponto_sobrenome/apelido como_{vc}_fazem~cliente/resetar/verificar/confirmar quem_está/tá_de_responsável/encarregado/gerente/chefe
internal: {seu}_sobrenome/apelido que/qual_setor/departamento email/telefone/linha_direto/direta endereço/link/url_do_painel escala_de intranet ferramenta/número/painel/procedimento/url/wiki_intern* lista/portal_de/dos/do_funcionários/colaborador painel_dos ramal script_de_verificação vpn
change: altera alterar altere atualiza atualizar atualize atualizem bota botar bote cadastra cadastre coloca colocar coloque corrige corrija muda mudar mude mudem ponha põe registra registre substitu* troca trocar troque troquem
remove: apaga apague cancela delet* desativ* desabilit* desvincul* exclua exclui reset* retir* zera remov* tira tirar tire tirem desliga desligue
skip: deslig* abr*_uma_exceção deixa_essa/pra dispens* ignora ignore passa_por_cima pula pular pule salta salte sem_?/a/as_verific*/confirma*/perguntas sem_ela/ele/isso/essa/tanta sem_tempo_pra/para faz/faça_?/a/o_?/troca/mudança_assim/mesmo assim_mesmo
verification: autenticação biometria checagem confirmação_de_dados identidade perguntas procedimento processo reconhecimento_facial validação verificaç* pergunta_secreta/segurança
activate: ativa ativar ative habilit* migra migre muda passa passar passe porta portabilidade transfer* transfira vincula passem ativem
sim: chip esim a/minha_linha sim cartão_sim
mfa: 2fa aparelho/celular/telemóvel/token_antigo autenticador dispositivo_antigo/confiável dois_fatores duas_etapas segundo_fator aparelho/celular/telemóvel/token/dispositivo_velho
reset: link_?/da/pra/de_senha/acesso/recuperação nova_senha o_link recuperação_de_senha redefin* reset* senha_nova
mail: correio email gmail hotmail mail
phone: celular meu/novo_número número_cadastrado/novo telefone telemóvel
account: cadastro conta contrato ficha perfil
other: alternativo em_vez antig* esse este nesse neste novo nova no_lugar outra outro para_# pro_# pro_meu para_o_meu particular perdi_?/o_acesso pessoal de_recuperação meu_gmail pelo/pela_meu/minha
payee: beneficiário conta_?/de/para/pra_receb* conta_salário conta~salário destinatário favorecido repasse
rights: admin administrador* dono_da_conta procurador titular titularidade acesso_na/à_conta usuário_adicional/master como_?/minha/meu_beneficiári*/titular/autorizad*/procurador
add: acrescent* adiciona adicionar adicione bota bote cadastra cadastre coloca coloque faz inclua inclui passa ponha põe torna
alerts: notificações alertas avisos
forwardCalls: desvi*/redirecion*~chamadas/ligações
install: abre abra abrir aceita aceite baixa baixar baixe conecta conectar descarreg* entra/entre/vai_na_loja execut* instala instalar instale permit* procura
open: abra abre abrir assist* baixa baixe clica clique confere confira execut* olha olhe dá/dê_uma_olhada roda rode veja ver
screen: compartilh*/partilh*/espelh*_?/a/o/{seu}_?/{seu}_tela/ecrã mostra/ver_{seu}_tela/ecrã compartilhamento_de_tela
control: aceita/aceite/permit*_a/o_conexão/ligação/pedido acessar/aceder_?/ao_{seu}_computador/máquina acesso/controle/controlo/suporte/conexão/sessão_remot* acesso_?/a/à/ao_{seu}_tela/computador/máquina/pc assistência_rápida assumir/dá/dar/dê_?/me_?/o_controle/controlo conectar/entro/mexo_no_{seu} deixa/deixe_?/eu/me_acessar/conectar/entrar entra/entre_na_sessão remotamente nove_números eu_?/faço/resolvo_daqui posso/deixa/deixe/deixar/consigo_?/eu/me_entrar/acessar/mexer~computador/pc/máquina/notebook/portátil
remoteTool: assistência_rápida
winR: caixa/janela/no/o_executar
terminal: console linha_de_comando* prompt terminal
paste: cola colar cole digita/digite_o_que
run: corre executa executar execute roda rodar rode
command: comando como_administrador a/essa/esta_linha código_que_te/vou isso_que_mandei script o_seguinte
archive: compactad* executável imagem_de_disco instalador visualizador zipad* habilit*/ativ*/permit*_?/as/a/o_macros/edição/conteúdo excel/word/planilha/documento_?/em/com/de_macro/macros macros xlsm docm
file: anexo apresentação arquivo* comprovante documento fatura ficheiro* fotos gravação laudo link orçamento pasta prints provas relatório vídeo vídeos
unpack: abre/abrir/abra_?/com/usa/use_# descompact* descomprim* dezip* extra* senha_?/é!/e_# senha_do_arquivo/zip/rar/ficheiro habilit*/ativ*/permit*_?/as/a/o_macros/edição/conteúdo
pc: com_windows desktop {na}/do_?/{seu}_computador/notebook/pc/windows portátil
openHow: abr*_?/{na}_computador/pc abrir/executar_assim ativ*/habilit*_?/as_macros/conteúdo/edição antivírus~ignor* ignor*_o_aviso celular_não clic*_?/duas/2/duplo_vezes dois/duplo_clique* como_administrador desativ*_o_antivírus só_?/se_abre/funciona ativa/ative/habilita/habilite/aceita/aceite/permite/permita_?/as/a_macro/macros habilit*/ativ*_?/elas/a/as_?/quando/ao_abrir clic*_em_habilitar habilit*_quando clic*_em_permitir
here: @url abaixo anexo aqui aí link nessa/nesta_página
evidence: avaliação denúncia está/tá_tudo laudo prints prova provas queixa reclamação relatório subi vídeos_da/do
refund: crédito deposit* devol* estorn* manda/põe/coloca_?/no/isso_pix/nesse/meu meu_dinheiro o_dinheiro/valor pagamento reembols* transfere transfira receber comissão salário caução bônus aposentadoria pensão repasse repasses
pay: deposit* envia/envie_o_dinheiro faz/faça/fazer_?/o/um_pix paga pagar pague paguem transfere transfira
otherAccount: cartão_novo cartão/conta/pix/chave_da/do_minha/meu conta_nova no_exterior ess*/dess*/ness*/nest*_chave/conta/outra/outro/cartão/pix/iban outr*_conta/cartão na_conta_da/do pix/conta/cartão/chave/iban_da/do/de_?/meu/minha_{fam} pix/conta/iban/chave_dele/dela outr*_?/chave_pix/agência/chave/iban/banco mb_way_da/do_?/minha/meu_{fam} pra/para/na/em_conta_da/do
newBank: alteração_de_iban cadastro/ficha_de_fornecedor conta_antiga boletos/faturas/notas/pagamentos~pag*/feit*/para/pra/em/na_?/uma_outra/nova/nosso_conta/chave/agência/iban partir_de/do~outra/nova/essa/esta_conta/chave/agência deposit*~conta_nova não_usamos/trabalhamos_mais_?/com_esse/essa/o/a_banco/conta
bankDetails: banco conta dados_bancários iban pix
changed: mudamos mudou mudaram trocamos trocou nova/nosso/nossa_conta/novo/nova/chave novo/novos_dados/iban/pix atualizad* daqui_em_diante partir_de_agora próxim*_pagamento* usem_ess*/est*
giftCard: cartão/cartões_oferta/presente cartão_pré_pago gift_card/cards giftcard* vale/vales_presente
spend: usar/uso/usa/use/utilizar_?/o/um/meu_vale/cartão_?/de_presente pagar/pago/paguei_com_?/o/um/meu_vale/cartão_?/de_presente
p2p: bitcoin carteira cripto* em_mãos mb_way mbway mercado_pago meu_pix meu_paypal picpay pix_da/pessoal
divert: compre/compra~cartão/cartões/vale_presente/oferta conta_segura conta_de_segurança devolução/estorno/reembolso_?/em/pra/para_outr* em_bitcoin/cripto em_vale foto_dos_códigos paga/pague/pix_direto pix_no_meu paga/pago/pague/pagamos/pagar/acerta/acertamos/acertar/fecha/fechamos/faz/fazemos/combinamos~por_fora proteger_{seu} raspa raspe raspar raspem sem_?/a_taxa cancela_o_estorno receber_no_pix pix_dessa fora_da_plataforma por/no/via/pelo_pix_na/pra/para/no/desse/dessa pix_na/pra/para_chave/conta manda/faz/deposita_no_pix estorna/estorne/estornar/devolve/devolva/devolver/reembolsa/reembolse/deposita/deposite_?/o/a_?/dinheiro/valor_pro/pra/para/ao/à_?/o/a_?/meu/minha_{fam}/ele/ela mbway/mb_way/picpay/pix~do/da_meu/minha_{fam}
buy: compra compre compras comprar
channel: {zap} email_pessoal meu_celular/gmail/número/pv privado snap wpp wts direct dm md inbox no_privado
write: adicion*/contact*/ligue/chame_me anota/anote_meu bora/passa_pro chama_?/aí/no continua* fala/fale_comigo falamos/falar_?/no/pelo/por mais_fácil/rápido/prático me_adiciona/chama/chame/escrev*/liga/procura manda/mande_no_meu me_passa/dá/manda_?/o_{seu} passa_o_{seu} melhor_no/pelo vamos_continuar/falar/pro você/vc/tu_?/usa_tem/tens qual_?/é!/é_?/o_seu/teu me_add/adiciona/chama/segue_no/na te_espero/chamo/ligo/chamo_no tem/tens_{zap} me_segue_?/lá_no/na deixa_?/o_seu/teu fala_comigo manda/mande_?/uma/me_mensagem/dm
privateContact: email/número_particular/pessoal {seu}_?/email/celular/número/telefone/telemóvel_pessoal {seu}_{zap} celular/número/telefone/telemóvel_particular/pessoal/privado
private: pessoal particular privado
signIn: acede* aceda acesse autentic* confirm*/verific*_o/os/{seu}_conta/dados/login/usuário/utilizador entra/entrar/entre/aceda_?/aqui/nesse_com entra/entrar_de_novo faz/fazer/faça_?/o_login inici*_sessão loga logar logue relogar reativ* renov* valid*_?/o/a_{seu} revalid* confirmar/confirme_?/o_login/acesso
workAccount: atendentes conta/email_?/corporativ*/de/do/da_trabalho/empresa conta/email_corporativ* da_ti login_e_senha {seu}_acesso/assento/login/painel/usuário/utilizador/conta/licença/sessão/conversas sso todos_os_agentes cada/todo/todos_?/os_atendente*/operador*/agente*/funcionári*/colaborador* mesmo_usuário/utilizador usuário_do_sistema
expires: atividade_incomum/suspeita bloquead* desconectado derrubad* expir* ficar_sem_acesso login_suspeito migr* não_renovad* perde/perder_?/o_acesso cancelad* desativad* encerrad* suspen* vence vencida
qr: digitaliz* escane* qr
hurry: agora até_#_h até_meio_dia depressa em_#/dez_min/minutos embarco hoje_ainda ainda_hoje imediatamente já logo meu_voo não_tenho_tempo quanto_antes rapidinho rápido sem_tempo urgente urgência última_chance até_o_fim fim_do_turno/dia até_as_#
threat: advogad* avaliação_negativa denunci* juizado justiça mandar_embora multa perder_o_emprego polícia process* procon reclame_aqui senão ser_demitid* {seu}_emprego tribunal
authority: conheço_a/o/seu da_matriz/ti diretoria do_banco equipe_de_segurança falei_com_a/o já_aprovou/autorizou/liberou {seu}_{chefe}/colega_?/já sou_?/a/o_diretor*/dona/dono/advogad*/gerente/polícia sou_do_setor
secrecy: apag*_o/a_chat/conversa confidencial entre_nós/a_gente fica/só_entre na_moita ninguém_?/precisa/vai_saber/sabe não_cont*/fal*/coment*_?/a/pra/pro/com segredo sigilo ninguém_vai_ficar_sabendo entre_nós_dois
bribe: comissão_pra dou/pago_pra_você dinheiro/renda_extra ganhar_dinheiro pago_bem por_cadastro/cliente/consulta/semana quanto_te_pagam rachamos te_dou/pago uma_grana
plea: desesperad* meus_filhos minha_mãe_está no_hospital
refusal: infelizmente lamento não_consigo/podemos/posso não_tenho_autorização/permissão não_é!/é_permitido/possível só_podemos dados_pessoais confidencia* só_permite/aceita lgpd interno
claim: aqui_{e}_a/da/o contador em_nome_da falo_da somos_da/o sou_a/da/do/o
access: libera/libere/liberar_?/o/meu_acesso desbloque* deixa_eu_entrar
lost: perdi roubaram quebrou não_tenho_mais sem_acesso
approve: aceit*/confirm*_a_notificação aperta/clica/clique/toque_?/em_aprovar/sim aprov*/autoriz*/libera/libere_?/no/na/o_app/acesso aceita/aprova/autoriza/confirma_?/aí_?/que_sou_eu sou_eu_entrando pode/podes_aprovar/aceitar/autorizar
tapYes: aprova aprove aceita aceite confirma confirme apert* toc* clica clique permit*
push: notificação solicitação aviso pedido_de push controle
relay: pode/consegue_?/me_ler/dizer/falar/passar/mandar cola/copia/digita/digite/escreve_aqui devolve/{passa}_pra/para_mim {passa}_mo/aí manda_de_volta me_{passa}/fale/repassa o_que_diz/veio qual/quais_?/é!/é/são_?/o/os_número/números/código qual_{e} quais_são que_número repass* reencaminhe vai_ditando tira_print
coax: diz/escrito/fala_?/que/pra/para_não comigo_pode mesmo_dizendo {e}_só/mensagem/texto_?/aviso_automática/padrão a_gente_pode sou_do/da_suporte/banco/segurança
insist: confia_em_mim faz_assim pode_confiar sem_risco {e}_seguro
captcha: captcha cloudflare marcar_a_caixa/caixinha sou_humano um_robô uns_passos verificação_humana
gave: já_?/me_confirmou/informou/passou/disse/verificou coloquei enviei mandei passei
cardPicture: frente_?/e_?/do/o_verso~cartão
deed: comprou pagou pediu reservou hospedou gastou retirou ficou entrou saiu viajou viaja veio esteve dormiu sacou levantou recebeu deve
didq: quanto/quantos/quantas/quando/onde/oq/que_?/ele/ela/é!/é com_quem a_que_horas que_horas com_qual/que
takeover: tira/tire/apaga/apague/remove/remova_?/o/a/meu_?/número/telefone/email/celular_velho/antigo/anterior~esse/este/novo passa/passe/põe/coloca/muda/mude_?/o/a_?/contrato/conta/linha_pro/para_?/o_meu_nome
giftRefund: ser/dar/dá/manda/mandar/devolve/devolver/passar_?/em/como/por_?/um_vale/gift/cartão_presente/card
rest: e_o/todo_resto o_resto_?/dele/dela_?/por/todo/também e_o_começo/início e_os_?/oito/dez/doze_?/números/de/que_antes/primeiros/anteriores os_?/outros/primeiros_oito/dez/doze ele/ela_todo/toda/inteiro/inteira inteiro/completo_por o_número_inteiro/completo/todo a_primeira_metade/parte e_atrás e_no_verso o_que_?/tá/está/tem_atrás/verso só/somente/apenas/menos_?/me_?/diz/fala/passa_a/o/os_rua/morada/bairro/cep/código/cidade/número/telemóvel/celular/email/apelido/sobrenome/andar/final
otherOne: pro/para_?/o/a_outro/outra ao/à/no/na_outro/outra_que não_?/é_?/pra/para/nesse/nessa/pro_esse/essa não_nesse/nessa o/a_que_?/eu_?/te/lhe/vos_dei/passei/mandei/escrevi/coloquei/pus/botei/deixei
statement: resto_da/das/dos/do_?/seu/meu_pedido/dinheiro/valor/encomenda/compra/conta`,
};
