import type { Checklist } from '#domain/checklist/checklist.ts';
import type { LocalizedText } from '#domain/text.ts';
import { coffeeChecklist } from './coffee/checklist.ts';
import { complaintChecklist } from './complaint/checklist.ts';
import { five } from './five.ts';
import { retailChecklist } from './retail-advice/checklist.ts';
import { returnsChecklist } from './returns/checklist.ts';
import { tableChecklist } from './table-service/checklist.ts';
import { telephoneChecklist } from './telephone/checklist.ts';
import { websiteChecklist } from './website/checklist.ts';

/** A ready checklist: what it finds out, and the rows of the founding articles that it serves. */
export interface LibraryItem {
  readonly checklist: Checklist;
  readonly finds: LocalizedText;
  readonly rows: readonly string[];
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
];
