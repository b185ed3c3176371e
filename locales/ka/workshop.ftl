### The workshop of whoever issues the directory.

workshop-title = გამომცემის სახელოსნო
workshop-hint = ცნობარის გამომცემისთვის. რასაც აწყობთ, მხოლოდ მეხსიერებაშია, სანამ ფაილში არ შეინახავთ.
workshop-begin = დაწყება გამოყენებული ცნობარით
workshop-open = დაწყება ფაილით
workshop-snapshot = გამოცემა
workshop-number = ნომერი
workshop-issued = გამოცემის თარიღი
workshop-issuer = გამომცემი
workshop-exercise = მასში ყველაფერი გამოგონილია
workshop-contact-points = საკონტაქტო პუნქტები
workshop-parties = მხარეები
workshop-filter = ძებნა სახელით, იდენტიფიკატორით ან კოდით
# $shown: how many fit what was typed. $all: how many there are.
workshop-count = { $shown } / { $all }
workshop-add = დამატება
workshop-edit = რედაქტირება
# $key: id or code of the record.
workshop-edit-label = რედაქტირება: { $key }
# $key: id or code of the record.
workshop-remove-label = ამოღება: { $key }
# $key: id or code of the record.
workshop-removed = ამოღებულია: { $key }.
# $key: id or code of the record.
workshop-put-back = უკან დაბრუნება: { $key }
workshop-key-taken = ამასობაში ამ იდენტიფიკატორით ან კოდით სხვა ჩანაწერი გაჩნდა.
workshop-keep = ცვლილების მიღება
workshop-cancel = უცვლელად დატოვება
workshop-csv-save = CSV-ად შენახვა
workshop-csv-template = ცარიელი ცხრილის შენახვა
workshop-csv-open = CSV-დან აღება
# $count: how many records.
workshop-taken = ცხრილიდან აღებული ჩანაწერები: { $count }.
# $count: how many faults.
workshop-faults = არაფერი აღებულა. შეცდომები ცხრილში: { $count }.
workshop-row = მწკრივი
workshop-column = სვეტი
workshop-problem = რა არის არასწორი
workshop-signing = შემოწმება, ხელმოწერა, გავრცელება
workshop-export = შემოწმება და შენახვა ხელმოსაწერად
workshop-sign-hint = ფაილს ხელი მოაწერეთ თქვენს კომპიუტერში minisign-ით. შემდეგ აირჩიეთ აქ მის .minisig-თან და, პირველად, ღია გასაღებთან ერთად.
workshop-join = ფაილისა და ხელმოწერის შეერთება
workshop-joined-save = ხელმოწერილი ცნობარის შენახვა
workshop-good = მიმღებს ამ ცნობარის გამოყენება შეუძლია.
directory-files-mixed = აირჩიეთ ერთი ფაილი და არაუმეტეს ერთი ხელმოწერისა და ერთი გასაღებისა.
