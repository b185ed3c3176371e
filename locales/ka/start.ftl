# Start-up screen: shown when the program cannot start or had to stop, in all interface
# languages at once. Short sentences, plain words. Read by the build tool, not by the program.

# What happened
start-no-script = ამ გვერდს JavaScript სჭირდება, ის კი გამორთულია. ქვემოთ: ცნობარი და ცარიელი ფორმები დასაბეჭდად.
start-no-wasm = ამ ბრაუზერში WebAssembly გამორთულია. ჩართეთ ის ამ ფაილისთვის ან გამოიყენეთ სხვა ბრაუზერი. ქვემოთ: ცნობარი და ცარიელი ფორმები დასაბეჭდად.
start-too-old = ეს ბრაუზერი ამ ფაილისთვის ძალიან ძველია. განაახლეთ ის ან გამოიყენეთ სხვა ბრაუზერი. ქვემოთ: ცნობარი და ცარიელი ფორმები დასაბეჭდად.
start-no-storage = ეს ბრაუზერი ამ ფაილისთვის არაფერს ინახავს. ყველაფერი მუშაობს, მაგრამ დახურვამდე თქვენი ნამუშევარი ფაილში შეინახეთ.
start-failed = პროგრამა ვერ ჩაირთო. ხელახლა ჩატვირთეთ გვერდი. თუ ეს განმეორდება, გამოიყენეთ სხვა ბრაუზერი ან ფაილის ახალი ასლი.
start-stopped = პროგრამა შეცდომის გამო შეჩერდა. თქვენ მიერ აკრეფილი ტექსტი ქვემოთ კვლავ ჩანს: დააკოპირეთ საჭირო ნაწილი და ხელახლა ჩატვირთეთ გვერდი. შენახული მონახაზები უსაფრთხოდ არის.

# Buttons and headings
start-reload = ხელახლა ჩატვირთვა
start-close = დახურვა
start-detail = ტექნიკური დეტალი

# The directory as a table and the blank forms, shown where the program cannot run
start-directory = ცნობარი
start-party = მხარე
start-contact-point = საკონტაქტო პუნქტი
start-channels = არხები
start-languages = ენები
start-forms = ცარიელი ფორმები დასაბეჭდად
