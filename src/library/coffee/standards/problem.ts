import type { Standard } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';

/** Seeds rows S05 (a clear process, and was it resolved) and S23 (false promises, problems left unsolved). */
export const problemStandards = [
  {
    id: 'kept-promises',
    measure: 'observed',
    channels: ['store'],
    name: five(
      'What is promised is kept',
      'Solīto izpilda',
      'Co se slíbí, to se splní',
      'به قول داده‌شده عمل می‌شود',
      'Wat beloofd wordt, wordt nagekomen',
    ),
    purpose: five(
      'A guest forgives “I don’t know”. A promise that proves false is remembered as a lie.',
      '“Nezinu” viesis piedod. Solījumu, kas izrādās nepatiess, atceras kā melus.',
      '„Nevím“ host odpustí. Slib, který se ukáže jako planý, si pamatuje jako lež.',
      'مهمان «نمی‌دانم» را می‌بخشد، اما قولی که درست از آب درنیاید در یادش دروغ می‌ماند.',
      'Een gast vergeeft “ik weet het niet”. Een belofte die niet uitkomt, wordt onthouden als een leugen.',
    ),
    target: five(
      'What staff say of time, price and stock turns out true.',
      'Tas, ko darbinieki saka par laiku, cenu un krājumu, izrādās patiesība.',
      'Co personál řekne o čase, ceně a zásobě, se potvrdí.',
      'آنچه کارکنان دربارهٔ زمان، قیمت و موجودی می‌گویند درست دربیاید.',
      'Wat het personeel zegt over tijd, prijs en voorraad blijkt waar.',
    ),
    howTo: five(
      'Say the longer time, not the hopeful one. Look before you say that it is there.',
      'Nosauciet garāko laiku, nevis cerīgāko. Pirms sakāt, ka ir, paskatieties.',
      'Řekněte delší čas, ne ten nadějnější. Než řeknete, že to máte, podívejte se.',
      'زمان واقعی را بگویید، نه زمان خوش‌بینانه. پیش از گفتن «داریم» نگاه کنید.',
      'Noem de langere tijd, niet de gehoopte. Kijk voor je zegt dat het er is.',
    ),
  },
  {
    id: 'problem-owned',
    measure: 'observed',
    channels: ['store'],
    name: five(
      'One person takes charge of a problem',
      'Problēmu uzņemas viens cilvēks',
      'Problému se ujme jeden člověk',
      'یک نفر مسئولیت مشکل را می‌پذیرد',
      'Eén persoon neemt een probleem op zich',
    ),
    purpose: five(
      'How a serious problem is handled shows, more than anything else, whether service is meant.',
      'Tas, kā rīkojas nopietnā problēmā, vairāk nekā jebkas rāda, vai apkalpošana ir no sirds.',
      'Jak se řeší vážný problém, ukáže víc než cokoli jiného, zda je obsluha míněna vážně.',
      'طرز برخورد با یک مشکل جدی بیش از هر چیز نشان می‌دهد که خدمات جدی گرفته می‌شود یا نه.',
      'Hoe een ernstig probleem wordt aangepakt, toont meer dan wat ook of de service gemeend is.',
    ),
    target: five(
      'The person told listens, says sorry and acts. Nobody is blamed, sent round or read the policy.',
      'Kam pasaka, tas uzklausa, atvainojas un rīkojas. Nevienu nevaino, nesūta pie cita un nelasa priekšā noteikumus.',
      'Komu se to řekne, ten vyslechne, omluví se a jedná. Nikoho neobviní, nepošle jinam ani mu nečte pravidla.',
      'همان کسی که می‌شنود گوش می‌دهد، عذر می‌خواهد و دست به کار می‌شود. مهمان سرزنش یا این‌طرف و آن‌طرف فرستاده نمی‌شود و «قانون فروشگاه» نمی‌شنود.',
      'Wie het hoort, luistert, zegt sorry en doet iets. Niemand krijgt de schuld, wordt rondgestuurd of krijgt de regels voorgelezen.',
    ),
    howTo: five(
      'Find out what is wrong, say sorry, say what happened, put it right, ask whether that will do.',
      'Noskaidrojiet, kas nav kārtībā, atvainojieties, sakiet, kas noticis, izlabojiet, pajautājiet, vai tā der.',
      'Zjistěte, co se stalo, omluvte se, vysvětlete to, napravte to a zeptejte se, zda to stačí.',
      'بفهمید چه شده، عذرخواهی کنید، توضیح دهید، درستش کنید و بپرسید آیا راضی شد.',
      'Zoek uit wat er mis is, zeg sorry, leg uit wat er gebeurde, zet het recht en vraag of het zo goed is.',
    ),
  },
  {
    id: 'problem-resolved',
    measure: 'observed',
    channels: ['store'],
    name: five(
      'Problems are solved on the spot',
      'Problēmas atrisina uz vietas',
      'Problémy se řeší na místě',
      'مشکل همان‌جا حل می‌شود',
      'Problemen worden ter plekke opgelost',
    ),
    purpose: five(
      'A problem solved well keeps the guest. One left unsolved loses them, often without a word.',
      'Labi atrisināta problēma viesi notur. Neatrisināta viņu zaudē, bieži bez vārda.',
      'Dobře vyřešený problém hosta udrží. Nevyřešený ho ztratí, často beze slova.',
      'مشکلی که خوب حل شود مهمان را نگه می‌دارد؛ مشکل حل‌نشده او را، بیشتر وقت‌ها بی‌صدا، از دست می‌دهد.',
      'Een goed opgelost probleem houdt de gast vast. Een onopgelost probleem kost je de gast, vaak zonder een woord.',
    ),
    target: five(
      'Solved before the guest leaves: made again, exchanged or money back.',
      'Atrisināts, pirms viesis aiziet: pagatavots no jauna, apmainīts vai nauda atdota.',
      'Vyřešeno, než host odejde: připraveno znovu, vyměněno, nebo peníze zpět.',
      'پیش از رفتن مهمان حل شود: دوباره درست شود، عوض شود یا پولش پس داده شود.',
      'Opgelost voor de gast weggaat: opnieuw gemaakt, geruild of geld terug.',
    ),
    howTo: five(
      'Anyone at the counter may replace an order without asking. Money back: the shift lead, at once.',
      'Ikviens pie letes drīkst nomainīt pasūtījumu neprasot. Naudu atdod maiņas vadītājs, uzreiz.',
      'Kdokoli u pultu smí objednávku vyměnit bez ptaní. Peníze vrací vedoucí směny, hned.',
      'هر کس پشت پیشخان است می‌تواند بدون اجازه سفارش را عوض کند. پس دادن پول با مسئول شیفت و همان لحظه است.',
      'Iedereen aan de balie mag een bestelling vervangen zonder te vragen. Geld terug: de ploegleider, meteen.',
    ),
  },
] as const satisfies readonly Standard[];
