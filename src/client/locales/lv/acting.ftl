# Ko īpašnieki dara ar izlasīto: rīcība, komentāri, vēstules.

acting-actions = Pasākumi
acting-actions-lead = Par ko vienojās pēc neizpildīta standarta. Pasākums noslēdzas pats, kad pēc paveiktā standarts ir izpildīts { $count } apmeklējumos pēc kārtas.
acting-none = Vēl nav pasākumu
acting-none-body = Sāciet pie neizpildīta standarta: atskaitē zem jautājuma vai lapā Standarti.
acting-none-here = Neviens pasākums neatbilst
acting-start = Sākt pasākumu
acting-start-about = Sākt pasākumu: { $standard }
acting-started = { $count ->
    [1] Pasākums sākts.
    [zero] Sākti { $count } pasākumi.
    [one] Sākts { $count } pasākums.
   *[other] Sākti { $count } pasākumi.
  }
acting-see = Skatīt
acting-standard = Standarts
acting-store = Veikals
acting-stores = Kur
acting-stores-hint = Katram veikalam savs, lai katru mēra atsevišķi.
acting-store-met = { $store }, { $city }: izpildīts { $met } no { $n }
acting-no-store = Izvēlieties vismaz vienu veikalu.
acting-what = Kas jādara
acting-what-hint = Viena lieta, ko cilvēki var izdarīt un citi redzēt.
acting-who = Kas par to gādā
acting-due = Izdarīt līdz
acting-training = Ko vingrināt
acting-training-hint = { $howTo }
acting-save = Sākt
acting-keep = Saglabāt izmaiņas
acting-cancel = Atcelt
acting-state = Stāvoklis
acting-state-open = Atvērts
acting-state-overdue = Nokavēts
acting-state-done = Paveikts, vēl nav mērīts
acting-state-measuring = Paveikts, tiek mērīts
acting-state-closed = Slēgts
acting-state-recurred = Atkal nav izpildīts
acting-state-withdrawn = Atsaukts

# Kā rīcība sokas, vienā teikumā: izpildīts `met` no `n` apmeklējumiem kopš paveiktā, vēl `needed`, lai zinātu.
acting-is-open = Jāizdara līdz { $day }.
acting-is-overdue = Bija jāizdara līdz { $day }.
acting-is-done = Kopš tā laika izpildīts { $met } no { $n }. Vēl par maz: lai zinātu, { $needed ->
    [zero] vajag vēl { $needed } apmeklējumus
    [one] vajag vēl { $needed } apmeklējumu
   *[other] vajag vēl { $needed } apmeklējumus
  }.
acting-is-done-none = Kopš tā laika neviena apmeklējuma. Lai zinātu, vajag { $needed }.
acting-is-closed = Kopš tā laika izpildīts { $met } no { $n }; ar to slēgts { $day }.
acting-is-recurred = Atkal nav izpildīts { $day }; kopš paveiktā izpildīts { $met } no { $n }.
acting-is-recurred-after = Ar mērījumu slēgts { $closed }, atkal nav izpildīts { $day }; kopš paveiktā izpildīts { $met } no { $n }.
acting-is-withdrawn = Vairs nav vajadzīgs.

acting-plan = Par ko vienojās
acting-measured = Ko saka apmeklējumi
acting-measured-none = Kopš pasākuma sākuma neviens publicēts apmeklējums šo standartu šeit nav novērojis.
acting-share = No apmeklējumiem kopš paveiktā to izpildīja { $share }. Ar tik daudz apmeklējumiem iespējams jebkas { $bounds }.
acting-visit-met = izpildīts
acting-visit-missed = nav izpildīts
acting-visit-before = pirms paveiktā
acting-from-report = No šīs atskaites
acting-history = Kas ir darīts
acting-step-open = Sākts
acting-step-change = Mainīts
acting-step-done = Paveikts
acting-step-reopen = Atvērts no jauna
acting-step-withdraw = Atsaukts
acting-by = { $by }, { $when }
acting-do-done = Ir paveikts
acting-do-done-again = Ir paveikts vēlreiz
acting-do-change = Mainīt
acting-do-reopen = Atvērt no jauna
acting-do-withdraw = Atsaukt
acting-done-note = Pēc kā var redzēt, ka ir paveikts?
acting-done-note-hint = Kas mainīts, kad un kurš to redzēja. Apmeklējumi pēc šodienas teiks, vai tas palīdzēja.
acting-withdraw-note = Kāpēc tas vairs nav vajadzīgs?
acting-reopen-note = Kāpēc? (var palikt tukšs)
acting-channel-store = Veikals
acting-channel-phone = Tālrunis
acting-channel-web = Mājaslapa
acting-channel-email = E-pasts
acting-channel-social = Sociālais tīkls
acting-channel-drive-through = Apkalpošana automašīnā
acting-channel-delivery = Piegāde
