import type { SecretWords } from './secret-words.ts';

export const english: SecretWords = {
  language: 'en',
  password: 'password,passwd,pwd,passphrase,passcode,pass word,pass code,pass phrase,pass,passw,pw,psw',
  pin: 'pin,mpin,tpin,passcode',
  oneTimeCode:
    'otp,totp,one time code/password/passcode/pin,onetime code,verification/verify/authentication/authenticator/authorization/authorisation/auth/login/signin/sms/text/security/access/temporary/fa/mfa/factor/backup/recovery/unlock/' +
    'clearance/reset/digit/device code,log/sign in code,backup/recovery codes,verification/activation pin,verification number,passcode',
  code: 'code',
  answer: 'maiden,pet s name,pets name,pet name,pet,childhood pet,security answer,secret answer,security question,secret question,secret word,memorable word,first school,favourite teacher,favorite teacher',
  links: "is,was,are,it's,its,reads,equals,should,be,being,to,as,would,that's,called,named,s,were",
  fillers:
    'number,no,num,code,for,my,the,your,our,his,her,this,that,account,login,card,now,again,currently,still,just,new,old,it,i,either,think,could,might,may,try,use,used,set,changed,here,following,below,from,app,bank,email,wifi,wi,fi,' +
    'wi-fi,user,admin,then,probably,maybe,sent,you,got,me,received,on,phone,recall,remember,believe,name,answer,so,well,ok,oh,yes,temporary,question',
  notValues:
    'not,reset,wrong,incorrect,correct,right,invalid,valid,expired,declined,denied,required,needed,missing,forgotten,forgot,lost,updated,saved,blocked,locked,disabled,enabled,protected,safe,secure,secret,private,weak,strong,' +
    'long,short,empty,blank,optional,mandatory,case,a,an,and,or,but,in,at,by,with,of,if,when,what,which,who,how,why,does,did,will,can,cannot,must,has,have,had,please,thanks,thank,sorry,hello,hi,working,work,works,manager,policy,' +
    'recovery,change,page,screen,field,box,link,hint,help,issue,problem,error,request,prompt,username,security,authentication,verification,confirmation,compromised,leaked,hacked,known,unknown,none,null,true,false,undefined,sure,same,' +
    'different,there,above,attached,too,very,always,never,also,already,only,all,any,some,something,anything,nothing,fine,good,bad,up,down,out,off,over,because,since,until,after,before,about,per,see,ask,tell,give,send,enter,type,' +
    "share,provide,let,do,don't,wait,string,text,char,int,bool,boolean,value,default,random,given,provided,mine,yours,like,going,getting,been,we,they,he,she,us,them,unable,able,trying,fails,failed,attempts,length,characters,digits,insurance,food,await,return,function,new",
  determiners: 'the,my,your,a,this,that,our,his,her,their,is,following,new,latest,and,with,enter,use,digit,google,here,received,got,get',
  about: 'for,of',
  or: 'or',
};
