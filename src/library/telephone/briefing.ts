import type { Briefing } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** What the caller knows beforehand, and what is most often got wrong. */
export const telephoneBriefing: Briefing = {
  sections: [
    {
      id: 'cover',
      kind: 'cover',
      title: five('Who you are', 'Kas jūs esat', 'Kdo jste', 'شما کی هستید', 'Wie je bent'),
      body: five(
        'You are a customer with the question on your assignment. You call from a quiet place, with time, and you are friendly.',
        'Jūs esat klients ar jautājumu no sava uzdevuma. Zvanāt no klusas vietas, jums ir laiks, un esat laipns.',
        'Jste zákazník s otázkou ze svého zadání. Voláte z klidného místa, máte čas a jste přátelští.',
        'شما مشتری‌ای هستید با همان پرسشی که در مأموریتتان آمده است. از جای ساکت زنگ می‌زنید، وقت دارید و خوش‌رو هستید.',
        'Je bent een klant met de vraag uit je opdracht. Je belt vanaf een rustige plek, hebt de tijd en bent vriendelijk.',
      ),
    },
    {
      id: 'scenario',
      kind: 'scenario',
      title: five('What you do', 'Ko darāt', 'Co děláte', 'چه می‌کنید', 'Wat je doet'),
      body: five(
        'Call within the time window. Follow the menu as far as it leads. Wait up to ten minutes, then hang up: that is a result too. Ask your question once, and only again when you are asked.',
        'Zvaniet noteiktajā laikā. Sekojiet izvēlnei, cik tālu tā ved. Gaidiet līdz desmit minūtēm, tad nolieciet: arī tas ir rezultāts. Jautājiet vienreiz, un vēlreiz tikai tad, ja jums prasa.',
        'Volejte ve stanoveném čase. Jděte nabídkou, kam až vede. Čekejte nejvýše deset minut, pak zavěste: i to je výsledek. Otázku položte jednou, znovu jen když se vás zeptají.',
        'در بازهٔ تعیین‌شده زنگ بزنید. منو را تا هر جا می‌رود دنبال کنید. تا ده دقیقه صبر کنید و بعد قطع کنید؛ این هم یک نتیجه است. پرسش را یک بار بگویید و فقط اگر پرسیدند تکرار کنید.',
        'Bel binnen de tijd. Volg het menu zo ver het leidt. Wacht hoogstens tien minuten en hang dan op: ook dat is een uitkomst. Stel je vraag één keer, en alleen opnieuw als ernaar gevraagd wordt.',
      ),
    },
    {
      id: 'time',
      kind: 'time',
      title: five('What you time', 'Ko mērāt', 'Co měříte', 'چه زمانی را می‌گیرید', 'Wat je klokt'),
      body: five(
        'Put the call on the loudspeaker and tap on this phone, or call with another. Dialled, Answered, A person, Ended.',
        'Ieslēdziet skaļruni un atzīmējiet šajā tālrunī, vai zvaniet no cita. Piezvanīju, Atbildēja, Cilvēks, Beidzās.',
        'Zapněte hlasitý odposlech a ťukejte v tomto telefonu, nebo volejte z jiného. Vytočeno, Přijato, Člověk, Konec.',
        'تماس را روی بلندگو بگذارید و در همین گوشی علامت بزنید، یا با گوشی دیگری زنگ بزنید: شماره را گرفتم، پاسخ دادند، یک انسان، تماس تمام شد.',
        'Zet het gesprek op de luidspreker en tik op deze telefoon, of bel met een andere. Gebeld, Opgenomen, Een mens, Afgelopen.',
      ),
    },
    {
      id: 'never',
      kind: 'never',
      title: five(
        'What you never do',
        'Ko nekad nedarāt',
        'Co nikdy neděláte',
        'چه کارهایی نمی‌کنید',
        'Wat je nooit doet',
      ),
      body: five(
        'Do not record the call. Do not argue, and do not give anybody’s real account or card number.',
        'Neierakstiet zvanu. Nestrīdieties un nevienam nedodiet īstu konta vai kartes numuru.',
        'Hovor nenahrávejte. Nehádejte se a nikomu nedávejte skutečné číslo účtu ani karty.',
        'تماس را ضبط نکنید. بحث نکنید و شمارهٔ واقعی هیچ حساب یا کارتی را ندهید.',
        'Neem het gesprek niet op. Ga niet in discussie, en geef van niemand een echt rekening- of kaartnummer.',
      ),
    },
  ],
  quiz: [
    {
      id: 'quiz-person',
      right: 'after',
      text: five(
        'A computer says: “Hello, how can I help?” Then a man says his name. When do you tap A person?',
        'Dators saka: “Labdien, kā varu palīdzēt?” Tad vīrietis nosauc savu vārdu. Kad atzīmējat Cilvēks?',
        'Počítač řekne: „Dobrý den, jak mohu pomoci?“ Pak muž řekne své jméno. Kdy ťuknete na Člověk?',
        'رایانه می‌گوید: «سلام، چه کمکی کنم؟» بعد مردی نامش را می‌گوید. کی «یک انسان» را می‌زنید؟',
        'Een computer zegt: “Hallo, waarmee kan ik helpen?” Dan noemt een man zijn naam. Wanneer tik je Een mens?',
      ),
      options: [
        {
          id: 'hello',
          text: five('At the hello', 'Pie sveiciena', 'Při pozdravu', 'با سلام', 'Bij het hallo'),
        },
        {
          id: 'after',
          text: five(
            'At the man’s name',
            'Pie vīrieša vārda',
            'Při jménu muže',
            'با نام مرد',
            'Bij de naam van de man',
          ),
        },
      ],
      why: five(
        'Only a living person counts.',
        'Skaitās tikai dzīvs cilvēks.',
        'Počítá se jen živý člověk.',
        'فقط انسان واقعی حساب است.',
        'Alleen een levend mens telt.',
      ),
    },
    {
      id: 'quiz-unreached',
      right: 'unmarked',
      text: five(
        'After ten minutes nobody has come. What do you do?',
        'Pēc desmit minūtēm neviens nav atbildējis. Ko darāt?',
        'Po deseti minutách se nikdo neozval. Co uděláte?',
        'پس از ده دقیقه کسی نیامده است. چه می‌کنید؟',
        'Na tien minuten is er niemand gekomen. Wat doe je?',
      ),
      options: [
        {
          id: 'unmarked',
          text: five(
            'Hang up, tap Ended, leave A person unmarked',
            'Nolieku, atzīmēju Beidzās, Cilvēks paliek neatzīmēts',
            'Zavěsím, ťuknu na Konec, Člověk nechám neoznačený',
            'قطع می‌کنم، «تماس تمام شد» را می‌زنم و «یک انسان» بی‌علامت می‌ماند',
            'Ophangen, Afgelopen tikken, Een mens leeg laten',
          ),
        },
        {
          id: 'estimate',
          text: five(
            'Tap A person at ten minutes',
            'Atzīmēju Cilvēks desmitajā minūtē',
            'V desáté minutě ťuknu na Člověk',
            'سر ده دقیقه «یک انسان» را می‌زنم',
            'Na tien minuten Een mens tikken',
          ),
        },
      ],
      why: five(
        'What did not happen is not marked. That nobody came is the result.',
        'Kas nenotika, to neatzīmē. Tas, ka neviens neatbildēja, ir rezultāts.',
        'Co se nestalo, se neoznačuje. Výsledkem je, že se nikdo neozval.',
        'چیزی که رخ نداد علامت نمی‌خورد. نتیجه همین است که کسی نیامد.',
        'Wat niet gebeurde, wordt niet gemarkeerd. Dat er niemand kwam, is de uitkomst.',
      ),
    },
    {
      id: 'quiz-record',
      right: 'no',
      text: five(
        'May you record the call, to be exact?',
        'Vai drīkstat ierakstīt zvanu, lai būtu precīzi?',
        'Smíte hovor nahrát, abyste byli přesní?',
        'می‌توانید برای دقت بیشتر تماس را ضبط کنید؟',
        'Mag je het gesprek opnemen om precies te zijn?',
      ),
      options: [
        { id: 'yes', text: five('Yes', 'Jā', 'Ano', 'بله', 'Ja') },
        { id: 'no', text: five('No, never', 'Nē, nekad', 'Ne, nikdy', 'نه، هرگز', 'Nee, nooit') },
      ],
      why: five(
        'In many countries that is a crime. Note the words right afterwards.',
        'Daudzās valstīs tas ir noziegums. Vārdus pierakstiet uzreiz pēc tam.',
        'V mnoha zemích je to trestné. Slova si zapište hned potom.',
        'در بسیاری از کشورها این کار جرم است. حرف‌ها را بلافاصله پس از تماس بنویسید.',
        'In veel landen is dat strafbaar. Schrijf de woorden meteen daarna op.',
      ),
    },
  ],
};
