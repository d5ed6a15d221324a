import type { Checklist } from '#domain/checklist/checklist.ts';
import type { PlacedProfile } from '#domain/checklist/profile.ts';
import type { LocalizedText } from '#domain/text.ts';
import { betweenChecklist } from './between-channels/checklist.ts';
import { coffeeChecklist } from './coffee/checklist.ts';
import { complaintChecklist } from './complaint/checklist.ts';
import { emailChecklist } from './email/checklist.ts';
import { five } from './five.ts';
import { retailChecklist } from './retail-advice/checklist.ts';
import { returnsChecklist } from './returns/checklist.ts';
import { robotCallChecklist } from './robot-calls/checklist.ts';
import { placedRudeHouse, rudeHouseChecklist } from './rude-house/checklist.ts';
import { socialChecklist } from './social-network/checklist.ts';
import { tableChecklist } from './table-service/checklist.ts';
import { telephoneChecklist } from './telephone/checklist.ts';
import { websiteChecklist } from './website/checklist.ts';

/** A ready checklist: what it finds out, and the rows of the founding articles that it serves. */
export interface LibraryItem {
  readonly checklist: Checklist;
  readonly finds: LocalizedText;
  readonly rows: readonly string[];
  /** What adapts its standards, to be chosen for the stores that are meant. */
  readonly profile?: PlacedProfile;
}

/** Everything that an organization can take from the library. */
export const libraryItems: readonly LibraryItem[] = [
  {
    checklist: coffeeChecklist,
    finds: five(
      'How long guests wait at the counter, how they are met, and what they are given.',
      'Cik ilgi viesi gaida pie letes, kā viņus sagaida un ko viņiem dod.',
      'Jak dlouho hosté čekají u pultu, jak jsou přijati a co dostanou.',
      'مهمان‌ها پای پیشخان چقدر منتظر می‌مانند، چگونه از آنها استقبال می‌شود و چه تحویل می‌گیرند.',
      'Hoe lang gasten aan de balie wachten, hoe ze ontvangen worden en wat ze krijgen.',
    ),
    rows: ['S01', 'S02', 'S04', 'S05', 'S06', 'S07', 'S15', 'S20', 'S22', 'S23'],
  },
  {
    checklist: tableChecklist,
    finds: five(
      'How long guests wait for a seat, the menu, the order and the food, and how warm the food is as it is served.',
      'Cik ilgi viesi gaida vietu, ēdienkarti, pasūtīšanu un ēdienu, un cik silts ēdiens ir, kad to pasniedz.',
      'Jak dlouho hosté čekají na místo, lístek, objednání a jídlo a jak teplé jídlo dostanou.',
      'مهمان‌ها برای جا، منو، سفارش و غذا چقدر منتظر می‌مانند و غذا چقدر گرم می‌رسد.',
      'Hoe lang gasten wachten op een plaats, de kaart, de bestelling en het eten, en hoe warm het eten komt.',
    ),
    rows: ['S01', 'S02', 'S04', 'S05', 'S07', 'S10', 'S15', 'S20', 'S22', 'S23', 'S25'],
  },
  {
    checklist: retailChecklist,
    finds: five(
      'Whether a customer in a shop is noticed, gets advice that is right, and stays free to decide.',
      'Vai klientu veikalā pamana, vai padoms ir pareizs un vai viņš var izlemt brīvi.',
      'Zda si zákazníka v obchodě všimnou, poradí mu správně a nechají ho svobodně rozhodnout.',
      'آیا مشتری فروشگاه دیده می‌شود، راهنمایی درست می‌گیرد و در تصمیمش آزاد است.',
      'Of een klant in de winkel gezien wordt, goed advies krijgt en vrij kan kiezen.',
    ),
    rows: ['S04', 'S07', 'S10', 'S15', 'S20', 'S22', 'S23', 'S25'],
  },
  {
    checklist: returnsChecklist,
    finds: five(
      'Whether the store’s own rule on returns is honoured, and how someone is treated who brings a thing back.',
      'Vai veikals ievēro savus atgriešanas noteikumus un kā izturas pret to, kurš preci nes atpakaļ.',
      'Zda obchod dodrží vlastní pravidla vracení a jak se chová k tomu, kdo zboží nese zpět.',
      'آیا فروشگاه به قانون مرجوعی خودش عمل می‌کند و با کسی که کالا را پس می‌آورد چگونه رفتار می‌شود.',
      'Of de winkel zijn eigen retourregels nakomt, en hoe iemand behandeld wordt die iets terugbrengt.',
    ),
    rows: ['S01', 'S05', 'S07', 'S10', 'S15', 'S20', 'S23', 'S25', 'S27'],
  },
  {
    checklist: telephoneChecklist,
    finds: five(
      'Whether a caller gets through to a person, tells it once, and is helped.',
      'Vai zvanītājs tiek pie cilvēka, stāsta vienreiz un saņem palīdzību.',
      'Zda se volající dovolá k člověku, řekne to jednou a je mu pomoženo.',
      'آیا تماس‌گیرنده به انسان می‌رسد، یک بار توضیح می‌دهد و کمکش می‌کنند.',
      'Of een beller een mens aan de lijn krijgt, het één keer vertelt en geholpen wordt.',
    ),
    rows: ['S05', 'S07', 'S10', 'S17', 'S20', 'S23', 'S24', 'S25', 'S27'],
  },
  {
    checklist: websiteChecklist,
    finds: five(
      'Whether the site speaks of what its visitor gets, leads to the answer and to a person, and works on a phone.',
      'Vai vietne runā par apmeklētāja ieguvumu, ved pie atbildes un cilvēka un darbojas tālrunī.',
      'Zda web mluví o tom, co návštěvník získá, vede k odpovědi i k člověku a funguje v mobilu.',
      'آیا سایت از نیاز بازدیدکننده می‌گوید، او را به پاسخ و به انسان می‌رساند و روی گوشی کار می‌کند.',
      'Of de site vertelt wat de bezoeker eraan heeft, naar het antwoord en naar een mens leidt, en op een telefoon werkt.',
    ),
    rows: ['S01', 'S02', 'S07', 'S10', 'S15', 'S17', 'S20', 'S24', 'S25'],
  },
  {
    checklist: emailChecklist,
    finds: five(
      'How soon a person answers an e-mail, whether both questions are answered, and whether anything must be told again.',
      'Cik drīz uz e-pastu atbild cilvēks, vai atbild uz abiem jautājumiem un vai kas jāstāsta vēlreiz.',
      'Jak brzy na e-mail odpoví člověk, zda odpoví na obě otázky a zda je něco nutné psát znovu.',
      'یک انسان تا کی به ایمیل جواب می‌دهد، آیا به هر دو پرسش جواب می‌دهد و آیا باید چیزی را دوباره گفت.',
      'Hoe snel een mens een e-mail beantwoordt, of beide vragen antwoord krijgen, en of iets opnieuw verteld moet worden.',
    ),
    rows: ['S01', 'S02', 'S07', 'S10', 'S17', 'S19', 'S20', 'S23', 'S24'],
  },
  {
    checklist: socialChecklist,
    finds: five(
      'Whether a question asked in public is answered, how soon, and by someone who read it.',
      'Vai uz publisku jautājumu atbild, cik drīz un vai to kāds izlasījis.',
      'Zda na veřejnou otázku někdo odpoví, jak brzy a zda ji četl.',
      'آیا به پرسشی که جلوی همه مطرح شده جواب می‌دهند، تا کی، و آیا آن را خوانده‌اند.',
      'Of een openbaar gestelde vraag antwoord krijgt, hoe snel, en van iemand die hem gelezen heeft.',
    ),
    rows: ['S01', 'S07', 'S10', 'S17', 'S20', 'S23', 'S24', 'S27'],
  },
  {
    checklist: robotCallChecklist,
    finds: five(
      'Whether a machine that calls says who it is, lets one reach a person, and stops when told to.',
      'Vai automāts, kas zvana, pasaka, kas tas ir, ļauj sasniegt cilvēku un beidz, kad to palūdz.',
      'Zda automat, který volá, řekne, kdo je, pustí k člověku a přestane, když se to řekne.',
      'آیا ماشینی که زنگ می‌زند خود را معرفی می‌کند، راهی به انسان می‌دهد و با «نه» دست برمی‌دارد.',
      'Of een machine die belt zegt wie ze is, je bij een mens laat komen, en stopt als je dat vraagt.',
    ),
    rows: ['S07', 'S10', 'S20', 'S23', 'S25'],
  },
  {
    checklist: betweenChecklist,
    finds: five(
      'Whether whoever is turned to second knows what the first was told, and how often it must be told again.',
      'Vai otrajā vietā zina, kas teikts pirmajā, un cik reižu tas jāstāsta vēlreiz.',
      'Zda na druhém místě vědí, co bylo řečeno na prvním, a kolikrát se to musí říkat znovu.',
      'آیا جای دوم می‌داند به جای اول چه گفته‌اند و چند بار باید آن را باز گفت.',
      'Of de tweede weet wat de eerste is verteld, en hoe vaak het opnieuw verteld moet worden.',
    ),
    rows: ['S07', 'S10', 'S17', 'S18', 'S19', 'S20', 'S23', 'S25'],
  },
  {
    checklist: complaintChecklist,
    finds: five(
      'What becomes of a complaint: found out, apologised for, explained and solved, or scolded and sent away.',
      'Kas notiek ar sūdzību: noskaidro, atvainojas, paskaidro un atrisina, vai rāj un aizsūta prom.',
      'Co se stane se stížností: zjistí se, omluví, vysvětlí a vyřeší, nebo se kárá a posílá pryč.',
      'با شکایت چه می‌کنند: پرس‌وجو، عذرخواهی، توضیح و حل؛ یا سرزنش و رد کردن.',
      'Wat er met een klacht gebeurt: uitgezocht, verontschuldigd, uitgelegd en opgelost, of berispt en weggestuurd.',
    ),
    rows: ['S05', 'S07', 'S08', 'S20', 'S23', 'S26', 'S27'],
  },
  {
    checklist: rudeHouseChecklist,
    finds: five(
      'Whether a house where rudeness is the act keeps its act up, and serves as well as any other. Choose its profile for the store.',
      'Vai nams, kur rupjība ir izrāde, savu izrādi notur un apkalpo tikpat labi kā citi. Veikalam izvēlieties tā profilu.',
      'Zda podnik, kde je hrubost představením, své představení drží a obsluhuje stejně dobře jako jiné. U provozovny zvolte jeho profil.',
      'آیا خانه‌ای که بی‌ادبی نمایش آن است نمایشش را نگه می‌دارد و به خوبی دیگران خدمت می‌کند. برای فروشگاه نمایهٔ آن را برگزینید.',
      'Of een huis waar onbeschoftheid de act is die act volhoudt, en even goed bedient als elk ander. Kies voor de winkel het bijbehorende profiel.',
    ),
    rows: ['S01', 'S02', 'S06', 'S07', 'S10', 'S20'],
    profile: placedRudeHouse,
  },
];
