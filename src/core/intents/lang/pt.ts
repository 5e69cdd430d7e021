import type { LanguageFile } from '../language-file.ts';

/** Portuguese of Brazil and Portugal: você, tu, o senhor; pronouns before or behind the verb. */
export const pt: LanguageFile = {
  id: 'pt',
  endings: 'me mo ma nos lhe o a os as lo la',
  common: `o a os as um uma uns umas e ou mas se que quê de do da dos das em no na nos nas num numa ao à aos às com por pelo pela para pra pro sem sobre é são está estão estou tá to era foi ser estar há tem tenho temos têm tinha meu minha meus minhas teu tua seu sua seus suas nosso nossa eu tu você vc vcs vocês ele ela eles nós me te lhe nos
    isso isto esse essa este esta aquele aqui aí lá ali hoje ontem amanhã já também mais menos muito algo nada tudo todo toda quando onde como quem qual quais quanto quanta porque pq pois oi olá bom boa dia tarde noite obrigado obrigada senhor senhora dona não nao sim pode podia posso podem poderia consegue quero queria preciso fazer faz faço fez
    pedido e-mail número numero nome conta banco cartão telefone celular telemóvel endereço morada mês ano vez então até agora depois antes bem mal só outro outra mesmo cada vai vou vamos diz disse dizer ver dá né aqui ainda chegou chega`,
  words: `
captcha: captcha cloudflare marcar_a_caixa/caixinha sou_humana/humano/robô um_robô uns_passos verificação_humana
ask: anexa anexar anexe cola cole compartilha compartilhar compartilhe confirma confirmar confirme copia copie cria criar crie dar descreve diga dita ditando ditar dite diz/dá/dê_me dizer empresta emprestar empreste encaminha encaminhar encaminhe envia enviar envie faculta facultar faculte fala falar fale fornece fornecer forneça gera gerar gere indica indicar indique informa informar informe leia ler lê manda mandar mande me_diz/dá/dê mostra mostrar mostre partilha partilhar partilhe passa passar passe posta poste reencaminhe remeta repete repita soletra soletre solta tira_uma_foto tira/tire_foto transmita
may: a_senhora_tem consegue importa_se lembra o_senhor_tem pode poderia poderias podes podia sabe sabes se_importa seria_possível tem_aí/como tens vc/você_tem
need: falta faltam faltou gostaria/gostava_de_saber necessitamos necessito precisa_me precisamos precisava preciso queria_saber quero requer tem_de/que_me tô_precisando vamos/vou_precisar é_necessário/obrigatório
wh: como_se_chama como_é_o_nome para/pra_onde quais qual quando quanto quantos que quem
about: agora_a/o/seu/sua além_do depois/mais/também_a/o e_a/as/como/o/os/qual/seu/sua
enter: coloca coloque digita digitar digite escreva escreve insere inserir insira introduz introduza ponha preencha preenche põe tecle
neg: em_vez_de evite jamais nem nenhum nenhuma ninguém nunca não sem tampouco ñ
okay: claro/por_que_não não_abre/acho/adianta/aparece/carrega/chega/comenta/comente/consigo/dá/entra/funciona/lembro/pega/sei/tenho/vê não_conta/fala_pra não_conte_a não_fale_com não_faz_mal não_me_lembro não_precisa_contar não_se_preocupe não_te_preocupes não_tem_pressa/problema pra_não_passar se_não sem_pressa/problema/problemas/stress
how: outra_forma/maneira/opção_de_pagar/pagamento outro_meio/método_de_pagamento como_altero/ativo/cadastro/eu/faço/mudo/posso/recupero/troco como_se_faz como_é_que devo dá_para/pra e_agora o_que_eu_faço onde_atualizo/coloco/encontro/está/eu/fica/posso/troco/vejo/clico/aperto por_que porquê posso_mudar/pagar/trocar/usar pq preciso_entrar/levar que_faço serve_o será_que_meu/minha tenho_de/que é_golpe/normal/possível/seguro é_verdade_que
place: ao_chegar/entregador/retirar apresentar apresente clica/clique/toque_em esqueci_a/minha_senha formulário/link_seguro levar leve link/página_de_pagamento na_agência/aplicação/app/fatura/loja/maquininha/página/recepção/retirada na_nossa_página na_sua_conta nas_configurações/definições no_aeroporto/aplicativo/app/balcão/caixa/campo/formulário/multibanco/perfil/portal/rodapé/site/terminal no_check_in no_internet_banking no_seu_banco/cadastro/perfil pela_app pelo_app/site pessoalmente pro_entregador página_segura recuperar_senha traga trazer
offer: acabei_de_enviar aqui_está enviamos enviaremos envio_lhe já_enviei lhe_envio mandei_pra posso_enviar/mandar/reenviar posso_te_enviar posso/vou_lhe_enviar quer_que segue te_envio/mando/passo vou_enviar/mandar/passar/reenviar vou_te_mandar
done: abri apareceu apertei apertou baixei bloquead* caiu cliquei cobraram colei coloquei colou_alguma debitaram dei digitei entrei enviei errei esqueci executei expirada expirou furtado instalei invadiram mandei mudei mudou paguei passei perdi recebi recusad* rodei rouba* segui troquei veio_cobrado venceu vencido você_abriu/colou/executou/instalou
told: a_fazer_se_passar a_página_pede/pediu armadilha atenção burl* caíram cuidado desliguei disseram dizendo/li_que dizia ela_falou ele_disse/falou estelionato falaram falso fazendo_se_passar fingindo foram_vocês fraudador fraude golp* hackers ligaram ligou me_disse/falou/pediu mensagem_de_erro meu_banco_me no_jornal o_formulário o_site_pede/pediu o/seu_app_pede pedindo pediram phishing recebi_uma_ligação se_alguém/ligarem/passando/pedirem se_te_ligarem seu_site_pede site_pediu suspeit* truque um_pop_up um_site uma_mensagem_dizendo uma_página vírus é_de_vocês é_normal/verdade o_que_é_isso
policy: a/com/pra_ninguém apenas/só_na/no basta deixar_o_campo em_branco mesma_forma_de_pagamento mesmo_cartão/meio nem_para_mim ninguém_da/do ninguém_vai_pedir nunca_compartilhe/digite/informe/partilhe/passe/pedimos/pediremos/solicitamos nunca_vamos_pedir não_coloque/compartilhe/diga/digite/envie/forneça/informe/mande/mudou/necessitamos/partilhe/passe/pedimos/pediremos/precisa/solicitamos não_é_necessário/preciso pode_alterar/atualizar/deixar/ficar/mudar/trocar/ver por_favor_não se_quiser
i: a_gente ela ele eles eu nós
my: meu meus minha minhas
our: meu minha nossa nossas nosso nossos
your: da_senhora de_vcs/você/vocês do_senhor seu seus sua suas teu teus tua tuas vossa vosso
you: te tem tens tu usa usam vc vcs você vocês
please: favor obrigada obrigado pf pfv pfvr pls por_gentileza sff
is: começa era está final são termina é
filler: de n no num nº número
me: aqui aí me mim no/pelo_chat nos
statement: agendado atualizado confirmad* demora estornado foi foram obrigado_por recebido reembolsado
card: #/dezasseis/dezesseis_dígitos #_números cartão_completo numeração/números_do_cartão dados_de_cartão números_da_frente os_#_dígitos últimos_#_do_cartão número~cartão
cvv: #_de_trás #_números/dígitos_do_verso #/três_dígitos/números_de_trás #/três_números_atrás atrás/verso_do_cartão código_de_segurança/trás código/dígitos/números_do_verso dígitos/números_atrás
expiry: data_de_expiração validade vencimento_do_cartão
cardPicture: imagem_do_cartão foto_dos_dois_lados frente_e_verso foto~cartão
cardPin: código_multibanco código_do_cartão pin_do_multibanco senha/pin~cartão
pin: assinatura_eletrônica contrassenha pin puk senha_de_#/seis_dígitos senha_numérica
password: código_de_bloqueio código_do_app dígitos_da_sua_senha login_e_senha palavra_chave/passe password pin_de_acesso senha senha_da_conta senha_do_cartão_virtual senhas
securityAnswer: frase_secreta_da_conta palavra/pergunta/resposta_de_segurança pergunta/resposta_secreta resposta_à_pergunta resposta~pergunta
seed: #/doze_palavras chave_privada código/códigos_de_backup/recuperação códigos_de_segurança_reserva códigos_reserva frase_secreta/semente frase/palavras_de_recuperação palavras_da_carteira
apiKey: cabeçalho/header_de_autorização secret segredo_da_integração segredo_do_cliente token chave~api
session: cookie/cookies_de_sessão har id_da_sessão o_cookie valor_do_cookie
login: acesso_ao/do_painel acesso/usuário_de_admin credenciais dados_de_acesso login logins me_dá/dê_acesso_ao seu/teu_acesso/usuário usuário_admin usuário_e_pass utilizador_de_administrador
code: codigo_caiu código_de_#/seis_dígitos código_de_autenticação/confirmação/liberação/login/verificação código_de_uso_único código_do_app/autenticador/whatsapp código_mb_way código_que_aparece/apareceu/caiu/chegou/enviamos/enviei/mandei/recebeste/recebeu código_que_está/tá_no código_que_te_mandei código_que_vai_chegar/receber código_que_vc/você_recebeu código_temporário/token/único itoken número_que_chegou número/números_do_sms números_que_chegaram os_#_números otp seis_dígitos/números token_do_app/banco código~sms
codeWeak: código códigos
digits: dígitos números o_que_aparece o/um_número
governmentId: autorização_de_residência cartão_do_sus cnh cpf documento identidade nif niss número_de_utente passaporte pis rg rne segurança_social selfie_com/segurando título_de_eleitor
bank: agência agência_e_conta conta_bancária/completa/corrente/poupança dados_bancários dados_para_depósito dados/nome_do_banco dados_da_conta iban nib pix qual/que_banco swift número~conta
bankWeak: banco conta
bankLogin: acesso_ao_banco acesso/credenciais/login/senha/usuário_do_banco agência_conta_e_senha banco_online conta_e_senha código/número_de_adesão home/internet_banking homebanking senha_da_internet senha_do_internet_banking senha_eletronica
birth: data_de_nasc data_nasc nasceste nasceu_em nascimento vc/você_nasceu
age: aniversário qual_a_idade quantos_anos_tem/tens quantos_anos_você_tem sua_idade
identity: alergia aluguel_ou_própria animal_de_estimação casada_ou_solteira chama_o_seu_cão chama_seu_cachorro/gato local_de_nascimento cor_favorita deficiência doença doenças dívidas estado_civil fuma ganha_por_mês grávida medicação melhor_amigo mora_sozinha/sozinho nacionalidade naturalidade nome_da_avó nome_do_pai nome_do_seu_bicho/primeiro nome_de_solteira nomes_dos_filhos ocupação onde_cresceu/mora onde_vc_mora ordenado orientação_sexual partido patrimônio peso_e_altura primeiro_emprego problema/problemas_de_saúde professor_favorito profissão quanto_ganha raça religião remédio_controlado renda rendimento rendimentos salário signo tem_filhos/namorada/namorado tipo_sanguíneo toma_remédio trabalha_com_o_que tratamento_médico é_casada/solteira/solteiro nome~mãe/pet/cachorro
decoy: anos_tem_a/o/seu cartão_de_embarque/memória/ponto/visita cartão_fidelidade/presente/sim cartões_presente conta_de_email/luz/telefone/água código_da_reserva código_da/de/do/para/postal/promocional/qr código_de_barras/desconto/erro/país/rastreamento/rastreio/reserva/área código_do_cliente/pedido/produto dar/por_conta documento_compartilhado/partilhado faz_o_pix faz/fazer_de_conta identidade_visual levar_em_conta localizador nota_fiscal número_da_apólice/encomenda/fatura/nota/reserva número_de_celular/rastreio/referência/série/telefone/telemóvel número_do_celular/chamado/cliente/contrato/pedido/protocolo/quarto/telefone pague/paguei_no_pix pedir_login saldo/titular_da_conta validade_do_produto
sms: caiu_no_seu/teu chegou_um/uma mensage* no_seu_cel/celular/telemóvel/telefone no_teu_celular/telemóvel por_engano sem_querer sms torpedo vai_cair/chegar/receber whatsapp caiu/chegou/foi_no/pro/para/no_seu
takeover: bota_meu/minha coloca_meu_irmão coloca/põe_o_meu coloca/põe_minha transfere_meu_número
onFile: aparece/tem/tá_aí associad* aí_pra_mim cadastrad* consta constam guardad* na_ficha na_minha_conta/ficha no_cadastro/sistema no_meu_cadastro que_está_aí que_vcs/você_tem que_vocês_têm registad* registrad* salva salvo tão_usando vinculad*
person: da_cliente/dona/hóspede/vendedora dessa_cliente/moça desse_cara/cliente do_cliente/dono/entregador/hóspede/remetente/vendedor meu_amigo/avô/chefe/cliente/ex/filho/irmão/marido/namorado/pai/sócio/vizinho minha_amiga/cliente/esposa/ex/filha/irmã/mulher/mãe/namorada/sogra/vizinha/vó outra_cliente/pessoa outro_cliente/hóspede titular é_cliente
contact: celular cep contacto contato email endereço mail morada número onde_mora quarto telefone telemóvel último_pedido últimos_pedidos
balance: compras dívida extrato faturas ligações limite movimentações movimentos quanto_deve/tem saldo
records: alguns/uns_dados base/cadastro/dados/fichas/informações/infos/lista_de_clientes dados_dos_clientes prints_de_cadastro/clientes
disclose: em_qual/que_quarto leia/lê_pra_mim lê_para_mim número_inteiro onde_ela/ele_mora onde_mora_a/o para_qual_email para_que_morada pra_qual_email/endereço qual_cartão_tá qual_email/endereço_está/tem/tá/vocês qual_número/telefone_está/tá/vocês que_email/morada/número_têm quem_mais_está/tá onde~mora/vive/trabalha
staff: chefe colega* coordenador* diretor diretora encarregado equipe_de_ti gerente líder pessoal_da_ti responsável rh supervisor supervisora
fishing: até_quanto até_que_valor como_confirmam/verificam como_vcs/vocês_confirmam/verificam em_que_cidade/escritório nome_da_gerente número_de_funcionário onde_vcs/vocês_ficam quais_perguntas qual_antivírus/crm/ferramenta/navegador/programa/software qual_sistema_usam/vcs/vocês quantos_são quantos_vocês_são que_ferramenta/programa/software/windows que_perguntas_fazem/vocês que_sistema_usam/vocês quem_aprova/autoriza/libera/manda quem_tem_acesso/permissão sua/tua_matrícula usam_o_salesforce vcs/vocês_ficam_em vcs/vocês_usam
internal: e_mail_direto email/telefone_direto endereço/link/url_do_painel escala_de ferramenta/url/wiki_interna intranet linha_direta lista_de_funcionários número/painel/procedimento_interno painel_dos_atendentes portal_do_colaborador portal_dos_funcionários ramal script_de_verificação vpn
change: altera alterar altere atualiza atualizar atualize bota botar bote cadastra cadastre coloca colocar coloque corrige corrija muda mudar mude ponha põe registra registre substitua substitui substituir troca trocar troque
remove: apaga apague cancela deleta delete desabilita desabilite desvincula desvincule elimina exclua exclui reseta resetar resete retira retire zera desativ* remov* tir* deslig*
skip: abra/abre_uma_exceção deixa_essa deixa_pra_lá dispensa dispense ignora ignore passa_por_cima pula pular pule pulem salta salte sem_as_perguntas sem_confirmar/verificar/verificação
verification: autenticação biometria checagem confirmação_de_dados etapa perguntas procedimento processo protocolo_de_segurança reconhecimento_facial validação verificação verificações
activate: ativa ativar ative habilita habilite migra migre muda passa passar passe porta portabilidade portar transfere transferir transfira vincula
sim: a/minha_linha chip esim sim
mfa: 2fa aparelho/celular/telemóvel/token_antigo autenticador dispositivo_antigo/confiável dois_fatores duas_etapas dupla_autenticação segundo_fator
reset: link_da/pra_senha link_de_acesso/recuperação nova_senha o_link recuperação_de_senha redefinir redefinição reset resetar senha_nova
mail: @mail correio_eletrónico email gmail hotmail mail
phone: celular meu/novo_número número_cadastrado/novo telefone telemóvel
account: cadastro conta contrato ficha linha perfil
other: alternativo em_vez email/número/telefone_antigo esse este nesse neste no_lugar nova novo outra outro para_# para_o_#/meu particular perdi_acesso perdi_o_acesso pessoal pro_#/meu seguinte
payee: beneficiário conta_de/para_recebimento conta_pra_receber conta_salário destinatário favorecido repasse
rights: acesso_na/à_conta admin administrador* dono_da_conta gestor procurador titular titularidade usuário_adicional/master
add: acrescenta acrescente adiciona adicione bota bote cadastra cadastre coloca coloque faz inclua inclui passa ponha põe torna
install: abra abre abrir aceita aceite baixa baixar baixe conecta conecte descarrega descarregue entra/entre/vai_na_loja executa execute instala instalar instale ligue permita permite procura procure
open: abra abre abrir assista assiste baixa baixe clica clique confere confira dá/dê_uma_olhada executa executar execute olha olhe roda rode veja ver
screen: compartilha/compartilhar/compartilhe/espelha/espelhe_a_tela compartilha/compartilhar/compartilhe/mostra_sua_tela compartilha/mostra_tua_tela compartilhamento_de_tela partilha/partilhar/partilhe_o_ecrã
control: aceita_o_pedido aceita/permita/permite_a_conexão aceite_a_conexão/ligação acessar_seu_computador acessar_sua_máquina acesso/conectar/controle/controlo/em/suporte_remoto assistência_rápida assumir_o_controle/controlo conectar/entro/mexo_no_seu conexão_remota dar/dá/dê_o_controle deixa_eu_acessar/conectar/entrar entra/entre_na_sessão eu_faço/resolvo_daqui id_da_sessão me_deixa/deixe_entrar me_dá/dê_acesso os_nove_números remotamente
remoteTool: assistência_rápida
winR: caixa/janela/no_executar
terminal: console linha_de_comando/comandos prompt terminal
paste: cola colar cole control_v digita/digite_o_que
run: corra corre executa executar execute roda rodar rode
command: a/essa/esta_linha comando como_administrador código_que_te/vou isso_que_mandei script
archive: compactado executável imagem_de_disco instalador pasta_compactada zipada zipado
file: anexo apresentação arquivo* comprovante documento fatura ficheiro* fotos gravação laudo link orçamento pasta prints provas relatório vídeo vídeos
unpack: abre_com_# descompacta descompactar descompacte descomprima descomprime dezipa extrai extraia extrair para_abrir_use pra_abrir_usa/use se_abre_com senha_# senha_é_#
pc: com_windows computador_da desktop no_computador/notebook/pc/windows no_seu/teu_computador/pc num_computador/pc pc_da_recepção portátil
openHow: abra_num_computador abra/abre_no_computador/pc abrir/executar_assim_mesmo ativa/ative/habilita/habilite_as_macros celular_não_abre clica/clicar/clique_duas_vezes desativa/desative/desligar_o_antivírus dois_cliques duplo_clique executar/execute_como_administrador habilitar_conteúdo/macros habilite_o_conteúdo ignora/ignore_o_aviso se_aparecer_aviso só_abre_em/no duas/2_vezes habilitar/habilite_edição/conteúdo/macros
here: @url abaixo anexo aqui aí link nessa/nesta_página
evidence: a_prova avaliação denúncia está/tá_tudo estão/tão_aqui vídeos_da/do laudo prints provas queixa reclamação relatório subi
refund: crédito deposita deposite devolução devolva devolve devolver estorna estorne estorno manda_no_pix meu_dinheiro o_dinheiro/valor pagamento receber reembolsa reembolsar reembolse reembolso salário transfere transfira valor_de_volta
pay: deposita deposite envia/envie_o_dinheiro faz_o_pix faz/faça_um_pix paga pagar pague paguem transfere transfira
otherAccount: cartão_novo cartão/chave/conta/pix/é_da_minha cartão/conta/pix_do_meu conta_no_exterior conta_nova dessa_chave na_conta_da/do nessa_chave/conta nesta/outra_conta no_cartão_da outro_cartão para_esta_conta pra_essa_conta
newBank: alteração_de_iban cadastro/ficha_de_fornecedor conta_antiga_encerr*/está/foi conta_mudou dados_bancários_mudaram daqui_em_diante mudamos_de_banco/conta mudamos/trocamos_a_conta mudança/mudou/trocamos_de_banco nossa_conta_nova nossa_nova_conta nova_chave_pix nova_conta_bancária novo_iban/pix novos_dados_bancários próximo_pagamento_vai próximos_pagamentos usem_essa_conta usem_esse/este_iban
giftCard: cartão/cartões_oferta/presente cartão_pré_pago cartão_google_play gift_card/cards giftcard* vale/vales_presente
p2p: bitcoin carteira cripto criptomoeda em_mãos mb_way mbway mercado_pago meu_pix paypal picpay pix_da/pessoal revolut usdt
divert: cancela_o_estorno compra~cartão_presente compra/compre~cartões/gift conta_de_segurança conta_segura devolução_em_outra em_bitcoin/cripto em_vale_presente estorno_pra_outra estorno/reembolso_em_outra/outro fora_da_plataforma foto_dos_códigos paga/pague/pix_direto pix_dessa_chave pix_no_meu por_fora proteger_seu_dinheiro raspa raspar raspe receber_no_pix reembolso_para_outra sem_a_taxa sem_taxa
channel: email_pessoal face facebook insta instagram messenger meu_celular/gmail/número/pv privado signal snap telegram whats whatsapp wpp wts zap zapzap
write: adiciona/contacta/contacte/escreva/escreve/ligue_me anota/anote_meu bora/passa_pro chama_aí/no continua_no continuamos_no/por fala/fale_comigo falamos_no/pelo/por falar_pelo/por mais_fácil/rápido_no manda/mande_no_meu me_adiciona/adicione/chame/escreva/escreve/liga/ligue me_dá_seu me_manda/procura_no me_passa_seu/teu melhor_no/pelo vamos_continuar/falar/pro vamos_para_o
privateContact: email/número_particular meu/seu_email_pessoal seu_celular/número/telefone/telemóvel_pessoal seu_insta/instagram/whats/whatsapp/zap teu_celular/insta/número/telemóvel/whats/whatsapp/zap
signIn: aceda/aceder/acesse/entra/entrar/entre_com atualize_seu_acesso autentica autentique confirma/confirme/verificar_sua_conta confirme_seus_dados confirme/digite_seu_login entra/entrar_de_novo faz/fazer/faça_login inicia/iniciar/inicie_sessão loga logar login_novamente logue reativa reative relogar renova renovar renove valida_seu validar/valide_seu/sua valide_o_seu
workAccount: atendentes conta_corporativa conta_de_trabalho conta/email_da_empresa da_ti e_mail_corporativo email_corporativo email_do_trabalho equipa/equipe/pessoal_do_chat login_e_senha seu_acesso/assento/login/painel/usuário/utilizador sso sua_conta/licença/sessão suas_conversas todos_os_agentes tua_conta
expires: atividade_incomum/suspeita bloqueada derrubada desconectado expira expirada expirou ficar_sem_acesso login_suspeito migrado migramos migração não_renovada/renovado perde/perder_o_acesso será_bloqueado/cancelada/desativada/desativado/encerrada/excluída suspensa suspenso suspensão vai_expirar/perder vence vencida vão_pra_outra
qr: digitalize escaneia escaneie qr
hurry: #_segundos agora ainda_hoje até_#_h até_17h/18h até_meio_dia correndo depressa em_#_min/minutos em_dez_minutos embarco hoje_ainda imediatamente já logo meu_voo não_tenho_tempo quanto_antes rapidinho rápido sem_tempo urgente urgência voo_sai última_chance/oportunidade
threat: advogad* avaliação_negativa cancela_a_compra denunciar denuncio juizado justiça mandar_embora multa perder_o_emprego polícia processar processo procon reclame_aqui se_arrepender se_não_fizer senão ser_demitida/demitido será_bloqueada seu/teu_emprego tribunal vou_postar
authority: conheço_a/o/seu da_matriz/ti diretoria do_banco do_suporte_técnico equipe_de_segurança falei_com_a/o já_aprovou/autorizou/liberou já_me_verificou polícia seu_colega_disse/já seu/sua_gerente_já seu/teu_chefe_já sou_a_diretora/dona sou_advogada/advogado/gerente sou_do_setor sou_o_diretor/dono sua_colega
secrecy: apaga_o_chat apaga/apague_a_conversa confidencial discreto entre_a_gente entre_nós fica/só_entre fique_quieto na_moita/surdina ninguém_precisa/vai_saber ninguém_sabe não_comenta/comente não_conta_a/pra não_conte_a não_fala_pra não_fale_com segredo sigilo
bribe: cafezinho comissão/dou/pago/presente_pra_você dinheiro/renda/um_extra divide_comigo ganhar_dinheiro pago_bem por_cadastro/cliente/consulta/semana quanto_ganhas quanto_te_pagam quanto_vc_ganha rachamos te_dou/pago uma_grana
plea: desesperad* meus_filhos minha_mãe_está no_hospital velório
refusal: infelizmente lamento não_consigo/podemos/posso não_tenho_autorização/permissão não_é_permitido/possível só_podemos
claim: aqui_é_a/da/o contabilista contador em_nome_da falo_da somos_da/o sou_a/da/do/o
approve: aceita/aceite/confirma/confirme_a_notificação aperta_em_sim aperta/aperte/só_aprovar aprova/aprove_a_notificação/solicitação aprova/aprove_o_acesso aprova/aprove/autoriza/autorize/libera/libere_no_app aprove_na_app autoriza/autorize_a_operação clica_em_aprovar/sim clique/toca/toque_em_aprovar confirme_no_aplicativo
relay: cola/cole/copia/digita/digite/escreva/escreve_aqui compartilha_comigo devolve/dita/ditar/dite/diz/encaminha/fala/informa/leia/lê/manda/mande/passa/passe_pra_mim diga/envie/mande_me encaminhe_para_mim lê_aí manda_de_volta manda/tira_print me_dita/diz/fala/fale/informa/lê/manda/mande/passa/passe o_que_diz/veio qual_número/é qual_o_código/número que_número reencaminhe repassa repasse vai_ditando
coax: diz/escrito_para_não diz/fala_pra_não escrito_que_não mas_comigo_pode mesmo_dizendo é_mensagem_automática/padrão é_só_aviso é_texto_padrão
insist: confia_em_mim faz_assim pode_confiar sem_risco é_seguro
num: número* dados detalhes dígitos
cards: cartão cartao
picture: foto* imagem print scan cópia
display: tela ecrã computador pc desktop
showScreen: compartilh* mostr* partilh* controle
private: pessoal particular privado
bankDetails: banco conta dados_bancários iban pix
changed: mudamos mudou trocamos trocou nova_conta novos_dados atualizad*
lost: perdi roubaram quebrou não_tenho_mais sem_acesso
tapYes: aprov* aceit* confirm* apert* toc* cliqu* permit*
push: notificação solicitação aviso pedido_de push controle
kin: mãe pai bicho cachorro gato
name: nome chama chamava
it: o a os as ele ela
buy: compra compre compras comprar`,
};
