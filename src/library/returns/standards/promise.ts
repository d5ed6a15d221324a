import type { Standard } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';

const channels: Standard['channels'] = ['store'];

/** The promise and what is left of it. Row S25 (a returns policy not honoured). */
export const promiseStandards: Standard[] = [
  {
    id: 'policy-honoured',
    measure: 'observed',
    channels,
    name: five(
      'The rule is honoured',
      'Noteikumus ievēro',
      'Pravidla se dodržují',
      'به قانون مرجوعی عمل می‌شود',
      'De regels worden nagekomen',
    ),
    purpose: five(
      'It was part of what was sold. A refusal takes back a thing that the customer has paid for.',
      'Tie bija daļa no pirkuma. Atteikums atņem to, par ko klients ir samaksājis.',
      'Byla součástí toho, co jste prodali. Odmítnutí bere zpět, za co zákazník zaplatil.',
      'این قول بخشی از چیزی است که فروخته‌اید. رد کردن یعنی پس گرفتن چیزی که مشتری پولش را داده است.',
      'Ze waren deel van wat verkocht werd. Een weigering neemt iets terug waarvoor de klant betaalde.',
    ),
    target: five(
      'What the rule promises is given, on the same visit, and nothing more is asked for.',
      'Tajā pašā reizē dod to, ko noteikumi sola, un neprasa neko vairāk.',
      'Co pravidla slibují, to zákazník dostane při téže návštěvě a nic dalšího se nechce.',
      'آنچه قول داده شده در همان مراجعه انجام شود و چیز بیشتری نخواهند.',
      'Wat de regels beloven, wordt in hetzelfde bezoek gegeven, en er wordt niets extra gevraagd.',
    ),
    howTo: five(
      'In doubt, read the rule together with the customer. If it leaves room, decide for the customer.',
      'Ja šaubāties, izlasiet noteikumus kopā ar klientu. Ja tie ko pieļauj, izlemiet klientam par labu.',
      'Při pochybnosti si pravidla přečtěte se zákazníkem. Nechávají-li prostor, rozhodněte v jeho prospěch.',
      'اگر شک دارید قانون را با مشتری بخوانید. اگر جای تفسیر دارد به نفع مشتری تصمیم بگیرید.',
      'Bij twijfel: lees de regels samen met de klant. Laten ze ruimte, beslis dan voor de klant.',
    ),
  },
  {
    id: 'full-value',
    measure: 'observed',
    channels,
    name: five(
      'The full value comes back, in writing',
      'Atdod pilnu vērtību, rakstiski',
      'Vrátí plnou hodnotu, písemně',
      'همهٔ ارزش آن، با مدرک کتبی، برمی‌گردد',
      'De volle waarde komt terug, op schrift',
    ),
    purpose: five(
      'Money that is on its way somewhere, without a paper, is a worry that the customer takes home.',
      'Nauda, kas bez papīra ir kaut kur ceļā, ir raize, ko klients nes mājās.',
      'Peníze kdesi na cestě a bez papíru jsou starost, kterou si zákazník nese domů.',
      'پولی که در راه است و مدرکی ندارد نگرانی‌ای است که مشتری به خانه می‌برد.',
      'Geld dat ergens onderweg is, zonder papier, is een zorg die de klant mee naar huis neemt.',
    ),
    target: five(
      'What was paid, a slip that says so, and a day for the money.',
      'Samaksātā summa, apliecinājums un diena, kad nauda pienāks.',
      'Zaplacená částka, doklad o ní a den, kdy peníze dorazí.',
      'همان مبلغ پرداختی، برگه‌ای که آن را بگوید، و روز رسیدن پول.',
      'Wat betaald was, een bewijs daarvan, en een dag voor het geld.',
    ),
    howTo: five(
      'Say the amount and the day aloud while you hand over the slip.',
      'Sniedzot apliecinājumu, skaļi nosauciet summu un dienu.',
      'Při předání dokladu řekněte nahlas částku i den.',
      'هنگام دادن برگه مبلغ و روز را بلند بگویید.',
      'Noem bedrag en dag hardop terwijl je het bewijs geeft.',
    ),
  },
  {
    id: 'free-choice',
    measure: 'observed',
    channels,
    name: five(
      'The customer chooses what instead',
      'Ko ņemt tā vietā, izvēlas klients',
      'O náhradě rozhoduje zákazník',
      'مشتری خودش جایگزین را انتخاب می‌کند',
      'De klant kiest wat ervoor in de plaats komt',
    ),
    purpose: five(
      'A return is no sales talk. Whoever wanted the money back and leaves with a lamp brings that back too.',
      'Atgriešana nav pārdošanas saruna. Kas gribēja naudu un aiziet ar lampu, atnesīs atpakaļ arī to.',
      'Vrácení není prodejní rozhovor. Kdo chtěl peníze a odejde s lampou, přinese zpátky i tu.',
      'مرجوعی جای فروش نیست. کسی که پولش را می‌خواست و با چراغ بیرون رفت، آن را هم پس می‌آورد.',
      'Een retour is geen verkoopgesprek. Wie geld wilde en met een lamp vertrekt, brengt ook die terug.',
    ),
    target: five(
      'An exchange is offered once at most; a no is taken.',
      'Apmaiņu piedāvā ne vairāk kā vienreiz; “nē” pieņem.',
      'Výměna se nabídne nejvýš jednou; „ne“ platí.',
      'تعویض حداکثر یک بار پیشنهاد شود و «نه» پذیرفته شود.',
      'Ruilen wordt hoogstens één keer aangeboden; een nee geldt.',
    ),
    howTo: five(
      'Ask: “Would you like the money, or another one?” and do what is said.',
      'Jautājiet: “Vēlaties naudu vai citu preci?” un dariet, kā saka.',
      'Zeptejte se: „Chcete peníze, nebo jiný kus?“ a udělejte, co řekne.',
      'بپرسید «پول را می‌خواهید یا یکی دیگر؟» و همان را انجام دهید.',
      'Vraag: “Wilt u het geld, of een ander exemplaar?” en doe wat gezegd wordt.',
    ),
  },
  {
    id: 'felt-easy',
    measure: 'rating',
    channels,
    name: five(
      'Bringing it back feels easy',
      'Atgriezt šķiet viegli',
      'Vrátit to je snadné',
      'پس دادن آسان به نظر می‌رسد',
      'Terugbrengen voelt makkelijk',
    ),
    purpose: five(
      'Whoever knows that it can go back buys more lightly the next time.',
      'Kas zina, ka var atgriezt, nākamreiz pērk drošāk.',
      'Kdo ví, že to jde vrátit, příště koupí s lehčím srdcem.',
      'کسی که می‌داند می‌شود پس داد دفعهٔ بعد راحت‌تر می‌خرد.',
      'Wie weet dat het terug kan, koopt de volgende keer makkelijker.',
    ),
    target: five('4 or 5 of 5.', '4 vai 5 no 5.', '4 nebo 5 z 5.', '۴ یا ۵ از ۵.', '4 of 5 van 5.'),
    howTo: five(
      'Say “No problem” first, and mean it. Then look for the receipt.',
      'Vispirms sakiet “Nekādu problēmu”, un no sirds. Tad skatieties čeku.',
      'Nejdřív řekněte „Žádný problém“ a myslete to vážně. Pak hledejte účtenku.',
      'اول بگویید «مشکلی نیست» و از ته دل بگویید. بعد سراغ رسید بروید.',
      'Zeg eerst “Geen probleem”, en meen het. Kijk dan pas naar de bon.',
    ),
  },
];
