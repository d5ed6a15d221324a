import type { ApplicationPage } from '#domain/person/application.ts';
import type { LocalizedText } from '#domain/text.ts';
import { addAcceptance, addAgreement } from '../store/agreements.ts';
import { addApplication, keepPage } from '../store/applications.ts';
import type { Database } from '../store/database.ts';
import { ilze } from './cast.ts';
import { coordinatorScope, shopperScope } from './desk.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const page: ApplicationPage = {
  about: {
    en: `We ask people who like coffee to go to our stores as guests, and to tell us what it was like.

You go when it suits you, about an hour each time. You are told before what to look at, and write it down on your phone. Each visit is paid 12 to 18 euros, and what you eat and drink is on us.`,
    lv: `Mēs lūdzam cilvēkus, kam garšo kafija, ieiet mūsu kafejnīcās kā viesiem un pastāstīt, kā tur bija.

Jūs ejat tad, kad jums ērti, katru reizi apmēram uz stundu. Iepriekš uzzināsiet, kam pievērst uzmanību, un pierakstīsiet to telefonā. Par katru reizi maksājam 12 līdz 18 eiro, ēdiens un dzēriens ir uz mūsu rēķina.`,
    cs: `Hledáme lidi, kteří mají rádi kávu: přijdou do našich kaváren jako hosté a řeknou nám, jaké to bylo.

Chodíte, kdy se vám to hodí, pokaždé asi na hodinu. Předem víte, čeho si všímat, a zapíšete to do telefonu. Za návštěvu dostanete 12 až 18 eur, jídlo a pití platíme my.`,
    nl: `We vragen mensen die van koffie houden om als gast naar onze zaken te gaan en te vertellen hoe het was.

Je gaat wanneer het je uitkomt, telkens ongeveer een uur. Vooraf hoor je waar je op let, en je noteert het op je telefoon. Per bezoek krijg je 12 tot 18 euro, en wat je eet en drinkt betalen wij.`,
    fa: `از کسانی که قهوه دوست دارند می‌خواهیم مثل مهمان به کافه‌های ما بروند و بگویند چطور بود.

هر وقت که برایتان مناسب باشد می‌روید، هر بار حدود یک ساعت. از پیش می‌دانید به چه چیزهایی توجه کنید و همان را در گوشی یادداشت می‌کنید. برای هر بار ۱۲ تا ۱۸ یورو می‌گیرید و هزینهٔ خوردنی و نوشیدنی با ماست.`,
  },
  questions: [
    {
      id: 'adult',
      kind: 'yes-no',
      text: {
        en: 'Are you 18 or older?',
        lv: 'Vai jums ir 18 gadi vai vairāk?',
        cs: 'Je vám 18 nebo více let?',
        nl: 'Ben je 18 of ouder?',
        fa: 'هجده سال یا بیشتر دارید؟',
      },
      options: [],
      required: true,
    },
    {
      id: 'often',
      kind: 'one-of',
      text: {
        en: 'How often could you go?',
        lv: 'Cik bieži jūs varētu iet?',
        cs: 'Jak často byste mohli chodit?',
        nl: 'Hoe vaak kun je gaan?',
        fa: 'چند وقت یک بار می‌توانید بروید؟',
      },
      options: [
        {
          id: 'weekly',
          text: { en: 'Every week', lv: 'Katru nedēļu', cs: 'Každý týden', nl: 'Elke week', fa: 'هر هفته' },
        },
        {
          id: 'monthly',
          text: {
            en: 'Once or twice a month',
            lv: 'Reizi vai divas mēnesī',
            cs: 'Jednou či dvakrát za měsíc',
            nl: 'Een of twee keer per maand',
            fa: 'یکی دو بار در ماه',
          },
        },
      ],
      required: true,
    },
    {
      id: 'last',
      kind: 'text',
      text: {
        en: 'What did you notice the last time that you were served well?',
        lv: 'Ko pamanījāt pēdējā reizē, kad jūs labi apkalpoja?',
        cs: 'Čeho jste si všimli, když vás naposledy někdo dobře obsloužil?',
        nl: 'Wat viel je op toen je de laatste keer goed geholpen werd?',
        fa: 'آخرین باری که با شما خوب رفتار شد، چه چیزی به چشمتان آمد؟',
      },
      options: [],
      required: false,
    },
  ],
};

const agreement: LocalizedText = {
  en: `1. You go as a guest and tell what happened, as it happened.
2. You keep to yourself whom you go for, and what you found.
3. You do not go where you or someone close to you works.
4. You take pictures only where that is allowed, and of no one’s face.
5. You may stop at any time. What you have done is paid.`,
  lv: `1. Jūs ejat kā viesis un stāstāt, kas notika, tā, kā tas notika.
2. Jūs nevienam nestāstāt, kā uzdevumā ejat un ko novērojāt.
3. Jūs neejat tur, kur strādājat jūs vai kāds jums tuvs cilvēks.
4. Jūs fotografējat tikai tur, kur tas atļauts, un neviena seju.
5. Jūs varat beigt jebkurā laikā. Par padarīto tiek samaksāts.`,
  cs: `1. Chodíte jako host a vyprávíte, co se stalo, tak jak se to stalo.
2. Pro koho chodíte a co jste zjistili, si necháváte pro sebe.
3. Nechodíte tam, kde pracujete vy nebo někdo vám blízký.
4. Fotíte jen tam, kde se to smí, a nikomu ne do tváře.
5. Přestat můžete kdykoli. Co jste udělali, dostanete zaplaceno.`,
  nl: `1. Je gaat als gast en vertelt wat er gebeurde, zoals het gebeurde.
2. Voor wie je gaat en wat je zag, houd je voor jezelf.
3. Je gaat niet waar jij of iemand die je na staat werkt.
4. Je maakt alleen foto’s waar dat mag, en van niemands gezicht.
5. Je kunt altijd stoppen. Wat je gedaan hebt, wordt betaald.`,
  fa: `۱. مثل یک مهمان می‌روید و آنچه را رخ داده همان‌طور که بوده می‌گویید.
۲. اینکه برای چه کسی می‌روید و چه دیده‌اید نزد خودتان می‌ماند.
۳. به جایی که خودتان یا نزدیکانتان در آن کار می‌کنند نمی‌روید.
۴. فقط جایی عکس می‌گیرید که مجاز است، و نه از چهرهٔ کسی.
۵. هر وقت بخواهید می‌توانید کنار بروید. کاری که انجام داده‌اید پرداخت می‌شود.`,
};

/** A public page with two applications that wait for an answer, and an agreement that one of the shoppers has accepted. */
export async function lookForPeople(database: Database, now: number): Promise<void> {
  const opened = { token: 'wrenfold-coffee', isOpen: true, page, revision: 0 };
  await keepPage(database, coordinatorScope, opened, now - 30 * DAY_MS);
  await addApplication(database, coordinatorScope, {
    id: 'applied-liene',
    name: 'Liene Kalniņa',
    email: 'liene@kalnina.example',
    locale: 'lv',
    applied_at: now - 2 * DAY_MS,
    said: {
      answers: {
        adult: 'yes',
        often: 'weekly',
        last: 'The waiter remembered that I had asked for oat milk and brought it without being asked again.',
      },
      places: ['Rīga', 'Jūrmala'],
      languages: ['Latvian', 'English'],
      conflicts: [],
    },
  });
  await addApplication(database, coordinatorScope, {
    id: 'applied-tomas',
    name: 'Tomáš Novák',
    email: 'tomas@novak.example',
    locale: 'cs',
    applied_at: now - 5 * DAY_MS,
    said: {
      answers: { adult: 'yes', often: 'monthly' },
      places: ['Brno', 'Praha'],
      languages: ['Czech', 'German'],
      conflicts: ['Kavárna U Lípy'],
    },
  });
  const publishedAt = now - 60 * DAY_MS;
  await addAgreement(database, coordinatorScope, { version: 1, body: agreement, publishedAt });
  const accepted = { version: 1, locale: ilze.locale, at: publishedAt + DAY_MS };
  await addAcceptance(database, shopperScope(ilze), accepted);
}
