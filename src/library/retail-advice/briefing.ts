import type { Briefing } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** What the customer knows beforehand: the question with its right answer comes with the assignment. */
export const retailBriefing: Briefing = {
  sections: [
    {
      id: 'cover',
      kind: 'cover',
      title: five('Who you are', 'Kas jūs esat', 'Kdo jste', 'شما کی هستید', 'Wie je bent'),
      body: five(
        'You are a customer who is looking for the product on your assignment and knows little about it. You mean to buy soon, but not today.',
        'Jūs esat klients, kurš meklē uzdevumā minēto preci un par to zina maz. Pirkt domājat drīz, bet ne šodien.',
        'Jste zákazník, který hledá zboží ze zadání a moc o něm neví. Chcete brzy koupit, ale ne dnes.',
        'شما مشتری‌ای هستید که دنبال کالای مأموریتتان می‌گردد و چیز زیادی از آن نمی‌داند. می‌خواهید به‌زودی بخرید، اما نه امروز.',
        'Je bent een klant die het artikel uit je opdracht zoekt en er weinig van weet. Je wilt binnenkort kopen, maar niet vandaag.',
      ),
    },
    {
      id: 'scenario',
      kind: 'scenario',
      title: five('What you do', 'Ko darāt', 'Co děláte', 'چه می‌کنید', 'Wat je doet'),
      body: five(
        'Walk in, go to the shelf, take something up and look around. After five minutes alone, look for someone and ask. Answer what you are asked. Name the limit on your assignment, ask the question on it, and ask what speaks against what they recommend. Then say that you want to think about it. No help after fifteen minutes? Leave: that is a result too.',
        'Ieejiet, ejiet pie plaukta, paņemiet ko rokā un paskatieties apkārt. Pēc piecām minūtēm vienatnē atrodiet kādu un palūdziet. Atbildiet uz jautājumiem. Nosauciet uzdevumā doto summu, uzdodiet tā jautājumu un pajautājiet, kādi ir ieteiktā trūkumi. Tad sakiet, ka vēlaties padomāt. Pēc piecpadsmit minūtēm neviena? Ejiet prom: arī tas ir rezultāts.',
        'Vejděte, jděte k regálu, vezměte něco do ruky a rozhlédněte se. Po pěti minutách o samotě někoho najděte a požádejte. Odpovídejte na otázky. Řekněte částku ze zadání, položte otázku ze zadání a zeptejte se, co mluví proti tomu, co doporučili. Pak řekněte, že si to rozmyslíte. Po patnácti minutách nikdo? Odejděte: i to je výsledek.',
        'وارد شوید، کنار قفسه بروید، چیزی بردارید و دور و بر را نگاه کنید. اگر پنج دقیقه تنها ماندید کسی را پیدا کنید و بخواهید. به پرسش‌ها جواب بدهید. سقف پولی را که در مأموریت آمده بگویید، پرسش آن را مطرح کنید و بپرسید عیب چیزی که پیشنهاد کردند چیست. بعد بگویید می‌خواهید فکر کنید. اگر تا پانزده دقیقه کسی کمک نکرد بروید؛ این هم یک نتیجه است.',
        'Loop naar binnen, ga naar het schap, pak iets op en kijk rond. Zoek na vijf minuten alleen iemand op en vraag het. Antwoord op wat ze vragen. Noem het bedrag uit je opdracht, stel de vraag die erin staat, en vraag wat er pleit tegen wat ze aanraden. Zeg dan dat je erover wilt nadenken. Na vijftien minuten geen hulp? Ga weg: ook dat is een uitkomst.',
      ),
    },
    {
      id: 'time',
      kind: 'time',
      title: five('What you time', 'Ko mērāt', 'Co měříte', 'چه زمانی را می‌گیرید', 'Wat je klokt'),
      body: five(
        'Five taps: Entered, Noticed, At the shelf, Helped, Ended. The wait for help runs from the shelf until someone speaks with you about it.',
        'Pieci pieskārieni: Ienācu, Pamanīja, Pie plaukta, Palīdz, Beidzās. Palīdzību gaidāt no plaukta, līdz kāds ar jums par to runā.',
        'Pět ťuknutí: Vstup, Všimli si mě, U regálu, Věnují se mi, Konec. Na pomoc se čeká od regálu, dokud s vámi o tom někdo nemluví.',
        'پنج ضربه: وارد شدم، متوجه من شدند، کنار قفسه، کمک شروع شد، تمام شد. انتظار کمک از کنار قفسه است تا وقتی کسی در این باره با شما حرف بزند.',
        'Vijf tikken: Binnen, Gezien, Bij het schap, Geholpen, Klaar. Het wachten op hulp loopt van het schap tot iemand er met je over spreekt.',
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
        'Never buy, sign or leave your details. Never keep someone from another customer for longer than fifteen minutes. Never photograph staff or customers.',
        'Nekad nepērciet, neparakstiet un neatstājiet savus datus. Neatraujiet darbinieku no citiem klientiem ilgāk par piecpadsmit minūtēm. Nefotografējiet darbiniekus vai klientus.',
        'Nikdy nekupujte, nepodepisujte a nenechávejte své údaje. Nezdržujte nikoho od ostatních zákazníků déle než patnáct minut. Nefoťte personál ani zákazníky.',
        'هرگز خرید نکنید، چیزی امضا نکنید و مشخصاتتان را ندهید. بیش از پانزده دقیقه وقت فروشنده را از مشتری‌های دیگر نگیرید. از کارکنان و مشتری‌ها عکس نگیرید.',
        'Koop niets, onderteken niets en laat geen gegevens achter. Houd niemand langer dan vijftien minuten van andere klanten. Maak geen foto’s van personeel of klanten.',
      ),
    },
  ],
  quiz: [
    {
      id: 'quiz-helped',
      right: 'question',
      text: five(
        'Someone passes and says “I’ll be right with you”. A minute later they ask what it is for. When do you tap Helped?',
        'Kāds garāmejot saka “Tūlīt pienākšu”. Pēc minūtes viņš jautā, kam tas vajadzīgs. Kad atzīmējat “Palīdz”?',
        'Někdo projde a řekne „Hned jsem u vás“. Za minutu se zeptá, k čemu to má být. Kdy ťuknete na „Věnují se mi“?',
        'کسی رد می‌شود و می‌گوید «الان می‌آیم». یک دقیقه بعد می‌پرسد برای چه کاری است. کی «کمک شروع شد» را می‌زنید؟',
        'Iemand loopt langs en zegt “Ik kom zo bij u”. Een minuut later vraagt die waar het voor is. Wanneer tik je “Geholpen”?',
      ),
      options: [
        {
          id: 'passing',
          text: five(
            'At “right with you”',
            'Pie “tūlīt pienākšu”',
            'U „hned jsem u vás“',
            'با «الان می‌آیم»',
            'Bij “ik kom zo”',
          ),
        },
        {
          id: 'question',
          text: five('At the question', 'Pie jautājuma', 'U té otázky', 'با پرسش', 'Bij de vraag'),
        },
      ],
      why: five(
        'Help begins when someone asks or answers something about what you are looking for.',
        'Palīdzība sākas, kad kāds ko jautā vai atbild par to, ko meklējat.',
        'Pomoc začíná, když se někdo zeptá nebo odpoví na to, co hledáte.',
        'کمک وقتی شروع می‌شود که کسی دربارهٔ چیزی که دنبالش هستید بپرسد یا جواب بدهد.',
        'Hulp begint als iemand iets vraagt of antwoordt over wat je zoekt.',
      ),
    },
    {
      id: 'quiz-buy',
      right: 'think',
      text: five(
        'They are friendly, the price is good, and they fetch the form. What do you do?',
        'Viņi ir laipni, cena laba, un jau atnes veidlapu. Ko darāt?',
        'Jsou milí, cena dobrá a nesou formulář. Co uděláte?',
        'خوش‌رو هستند، قیمت خوب است و فرم را می‌آورند. چه می‌کنید؟',
        'Ze zijn vriendelijk, de prijs is goed en ze halen het formulier. Wat doe je?',
      ),
      options: [
        {
          id: 'sign',
          text: five('Buy it', 'Pērku', 'Koupím to', 'می‌خرم', 'Ik koop het'),
        },
        {
          id: 'think',
          text: five(
            'Say that I want to think about it',
            'Saku, ka vēlos padomāt',
            'Řeknu, že si to rozmyslím',
            'می‌گویم می‌خواهم فکر کنم',
            'Zeggen dat ik erover wil nadenken',
          ),
        },
      ],
      why: five(
        'How they take your no is what you are there to see.',
        'Jūs esat tur, lai redzētu, kā uztver jūsu “nē”.',
        'Jste tam, abyste viděli, jak vaše „ne“ přijmou.',
        'شما آنجا هستید تا ببینید با «نه» شما چه می‌کنند.',
        'Hoe ze je nee opnemen, is wat je komt zien.',
      ),
    },
  ],
};
