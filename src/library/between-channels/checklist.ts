import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { briefingTitles } from '#library/shared-words.ts';
import { betweenIntervals, betweenMoments } from './moments.ts';
import { betweenSections } from './sections.ts';
import { betweenStandards } from './standards.ts';

/** Begun in one channel, gone on in another (S19). It counts as telephone, where most people go on; both channels are asked. */
export const betweenChecklist: Checklist = {
  id: 'between-channels',
  version: 1,
  title: five(
    'From one channel to another',
    'No viena saziņas ceļa uz citu',
    'Z jednoho kanálu do druhého',
    'از یک راه تماس به راه دیگر',
    'Van het ene kanaal naar het andere',
  ),
  channel: 'phone',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: betweenStandards.id, version: betweenStandards.version },
  standards: betweenStandards.standards,
  moments: betweenMoments,
  intervals: betweenIntervals,
  sections: betweenSections,
  scoring: { notApplicable: 'omit', sections: 'weighted', passPercent: 75 },
  briefing: {
    sections: [
      {
        id: 'scenario',
        kind: 'scenario',
        title: briefingTitles.scenario,
        body: five(
          'Begin in the first channel of your assignment: tell the matter once, in full, with your name. Keep any number that you are given. Go on in the second channel on the day that your assignment names. Give your name and the number, say “I was in touch about this”, and wait. Tell it again only if you are asked to.',
          'Sāciet ar uzdevumā doto pirmo saziņas veidu: vienreiz izstāstiet visu un nosauciet vārdu. Saglabājiet numuru, ja iedod. Uzdevumā noteiktajā dienā turpiniet otrajā. Nosauciet vārdu un numuru, sakiet “es par to jau sazinājos” un gaidiet. Vēlreiz stāstiet tikai tad, ja prasa.',
          'Začněte v prvním kanálu ze zadání: věc řekněte jednou, celou, a uveďte své jméno. Číslo, které dostanete, si nechte. V den ze zadání pokračujte v druhém kanálu. Řekněte jméno a číslo, dodejte „už jsem vás kontaktoval(a)“ a čekejte. Znovu to vyprávějte, jen když vás požádají.',
          'از راه اول مأموریت شروع کنید: موضوع را یک بار، کامل و با نام خودتان بگویید. شماره‌ای را که می‌دهند نگه دارید. در روز تعیین‌شده از راه دوم ادامه بدهید. نام و شماره را بگویید، اضافه کنید «قبلاً در این باره تماس گرفته‌ام» و صبر کنید. فقط اگر خواستند دوباره تعریف کنید.',
          'Begin in het eerste kanaal uit je opdracht: vertel de zaak één keer, helemaal, met je naam. Bewaar het nummer dat je krijgt. Ga in het tweede kanaal verder op de dag die in je opdracht staat. Geef naam en nummer, zeg “ik had hier al contact over”, en wacht. Vertel het alleen opnieuw als ze erom vragen.',
        ),
      },
      {
        id: 'time',
        kind: 'time',
        title: briefingTitles.time,
        body: five(
          'Three taps, all in the second channel: Turned to the second, They know it, Ended. The wait runs from your name and number until they say something that you have not told them here.',
          'Trīs pieskārieni, visi otrajā saziņā: Vērsos otrā vietā, Viņi zina, Beidzās. Gaidīšana ilgst no jūsu vārda un numura, līdz viņi pasaka ko tādu, ko šeit neesat stāstījis.',
          'Tři ťuknutí, všechna v druhém kanálu: Obrat na druhý, Vědí o tom, Konec. Čeká se od vašeho jména a čísla, dokud neřeknou něco, co jste jim tady neřekli.',
          'سه ضربه، همه در راه دوم: سراغ دومی رفتم، می‌دانند، تمام شد. انتظار از گفتن نام و شماره است تا وقتی چیزی بگویند که اینجا نگفته‌اید.',
          'Drie tikken, alle in het tweede kanaal: Naar het tweede, Ze weten ervan, Afgelopen. Het wachten loopt van je naam en nummer tot ze iets zeggen dat je hier niet verteld hebt.',
        ),
      },
      {
        id: 'never',
        kind: 'never',
        title: briefingTitles.never,
        body: five(
          'Do not invent a matter: use the one on your assignment. Do not scold the second for what the first did.',
          'Neizdomājiet lietu: izmantojiet uzdevumā doto. Nepārmetiet otrajam, ko izdarīja pirmais.',
          'Nic si nevymýšlejte: držte se věci ze zadání. Nevyčítejte druhému, co udělal první.',
          'موضوع ساختگی نگویید؛ همان موضوع مأموریت را مطرح کنید. دومی را برای کار اولی سرزنش نکنید.',
          'Verzin geen zaak: gebruik die uit je opdracht. Verwijt de tweede niet wat de eerste deed.',
        ),
      },
    ],
    quiz: [
      {
        id: 'quiz-knows',
        right: 'content',
        text: five(
          '“One moment, I have you here,” says the second. Then: “You wrote about a late parcel.” When do you tap They know it?',
          '“Mirklīti, es jūs atradu,” saka otrajā vietā. Tad: “Jūs rakstījāt par kavētu sūtījumu.” Kad atzīmējat Viņi zina?',
          '„Moment, mám vás tady,“ řekne druhý. Pak: „Psali jste o opožděném balíku.“ Kdy ťuknete na Vědí o tom?',
          'دومی می‌گوید: «یک لحظه، پیدایتان کردم.» بعد: «دربارهٔ بستهٔ دیررسیده نوشته بودید.» کی «می‌دانند» را می‌زنید؟',
          '“Een ogenblik, ik heb u hier,” zegt de tweede. Dan: “U schreef over een laat pakket.” Wanneer tik je Ze weten ervan?',
        ),
        options: [
          {
            id: 'found',
            text: five(
              'At “I have you here”',
              'Pie “es jūs atradu”',
              'Při „mám vás tady“',
              'با «پیدایتان کردم»',
              'Bij “ik heb u hier”',
            ),
          },
          {
            id: 'content',
            text: five(
              'At the late parcel',
              'Pie kavētā sūtījuma',
              'Při opožděném balíku',
              'با «بستهٔ دیررسیده»',
              'Bij het late pakket',
            ),
          },
        ],
        why: five(
          'To find a name is not to know the matter.',
          'Atrast vārdu vēl nenozīmē zināt lietu.',
          'Najít jméno neznamená znát věc.',
          'پیدا کردن نام، دانستن موضوع نیست.',
          'Een naam vinden is nog niet de zaak kennen.',
        ),
      },
    ],
  },
};
