# Ko īpašnieki dara ar izlasīto: rīcība, komentāri, vēstules.

acting-actions = Rīcība
acting-actions-lead = Par ko vienojās pēc neizpildīta standarta. Rīcība aizveras pati, kad pēc paveiktā standartu pēc kārtas izpilda { $count } apmeklējumi.
acting-none = Vēl nav rīcības
acting-none-body = Sāciet pie neizpildīta standarta: atskaitē zem jautājuma vai lapā Standarti.
acting-none-here = Nekas neatbilst
acting-start = Sākt rīcību
acting-start-about = Sākt rīcību: { $standard }
acting-started = { $count ->
    [zero] Sāktas { $count } rīcības.
    [one] Rīcība sākta.
   *[other] Sāktas { $count } rīcības.
  }
acting-see = Skatīt
acting-standard = Standarts
acting-store = Veikals
acting-stores = Kur
acting-stores-hint = Katram veikalam sava, lai katru mēra atsevišķi.
acting-store-met = { $store }, { $city }: izpildīts { $met } no { $n }
acting-no-store = Izvēlieties vismaz vienu veikalu.
acting-what = Kas jādara
acting-what-hint = Viena lieta, ko cilvēki var izdarīt un citi redzēt.
acting-who = Kas par to gādā
acting-due = Izdarīt līdz
acting-training = Ko trenēt
acting-training-hint = { $howTo }
acting-save = Sākt
acting-keep = Saglabāt izmaiņas
acting-cancel = Atcelt
acting-state = Kā sokas
acting-state-open = Atvērta
acting-state-overdue = Nokavēta
acting-state-done = Paveikta, vēl nav mērīta
acting-state-measuring = Paveikta, tiek mērīta
acting-state-closed = Slēgta
acting-state-recurred = Atkārtojies
acting-state-withdrawn = Atsaukta

# Kā rīcība sokas, vienā teikumā: izpildīts `met` no `n` apmeklējumiem kopš paveiktā, vēl `needed`, lai zinātu.
acting-is-open = Jāizdara līdz { $day }.
acting-is-overdue = Bija jāizdara līdz { $day }.
acting-is-done = Kopš tā izpildīts { $met } no { $n }. Vēl par maz: { $needed ->
    [zero] vajag vēl { $needed } apmeklējumus
    [one] vajag vēl { $needed } apmeklējumu
   *[other] vajag vēl { $needed } apmeklējumus
  }, lai zinātu.
acting-is-done-none = Kopš tā neviena apmeklējuma. Lai zinātu, vajag { $needed }.
acting-is-closed = Kopš tā izpildīts { $met } no { $n }; ar to slēgta { $day }.
acting-is-recurred = Atkārtojās { $day }; kopš paveiktā izpildīts { $met } no { $n }.
acting-is-recurred-after = Ar mērījumu slēgta { $closed }, atkārtojās { $day }; kopš paveiktā izpildīts { $met } no { $n }.
acting-is-withdrawn = Vairs nav vajadzīga.

acting-plan = Par ko vienojās
acting-measured = Ko saka apmeklējumi
acting-measured-none = Kopš rīcības sākuma neviens publicēts apmeklējums šo standartu šeit nav novērojis.
acting-share = No apmeklējumiem kopš paveiktā to izpildīja { $share }. Ar tik daudz apmeklējumiem iespējams jebkas { $bounds }.
acting-visit-met = izpildīts
acting-visit-missed = nav izpildīts
acting-visit-before = pirms paveiktā
acting-from-report = No šīs atskaites
acting-history = Kas ir darīts
acting-step-open = Sākta
acting-step-change = Mainīta
acting-step-done = Paveikta
acting-step-reopen = Atvērta no jauna
acting-step-withdraw = Atsaukta
acting-by = { $by }, { $when }
acting-do-done = Ir paveikts
acting-do-done-again = Ir paveikts vēlreiz
acting-do-change = Mainīt
acting-do-reopen = Atvērt no jauna
acting-do-withdraw = Atsaukt
acting-done-note = Pēc kā var redzēt, ka ir paveikts?
acting-done-note-hint = Kas mainīts, kad un kurš to redzēja. Apmeklējumi pēc šodienas teiks, vai tas palīdzēja.
acting-withdraw-note = Kāpēc tā vairs nav vajadzīga?
acting-reopen-note = Kāpēc? (var palikt tukšs)
acting-channel-store = Veikals
acting-channel-phone = Tālrunis
acting-channel-web = Mājaslapa
acting-channel-email = E-pasts
acting-channel-social = Sociālais tīkls
acting-channel-drive-through = Apkalpošana automašīnā
acting-channel-delivery = Piegāde
