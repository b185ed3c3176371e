### Corrections of records of the directory.

## A correction of a record, written by an officer

correction-title = შეცდომის შეტყობინება
correction-hint = შეცვალეთ, რაც არასწორია. გამომცემს მხოლოდ თქვენი ცვლილებები მიეწოდება; თქვენი ცნობარი უცვლელი რჩება.
correction-author = თქვენი სახელი და საკონტაქტო მონაცემები
correction-remark = საიდან იცით?
correction-save = შესწორების შენახვა
correction-copy = ტექსტად კოპირება
correction-nothing = ჯერ არაფერი შეცვლილა.
# $contact: id of a contact point. $number: number of the snapshot. $issuer: who issued it. $date: the day of the correction.
correction-text = ჩანაწერის შესწორება: { $contact }, { $date } (გამოცემა { $number }, { $issuer })
# $place: name of a value in the record. $was: what stands there. $proposed: what should.
correction-text-line = { $place }: „{ $was }“ უნდა იყოს „{ $proposed }“

## Corrections that reach the issuer

corrections-title = შესწორებები
corrections-open = შესწორებების გახსნა
corrections-apply = გამოყენება
# $count: how many values.
corrections-applied = შეცვლილი მნიშვნელობები: { $count }.
corrections-leave = დატოვება
corrections-now = ჩანაწერი ახლა
corrections-proposed = შემოთავაზებული
corrections-unknown = ამ გამოცემაში ასეთი საკონტაქტო პუნქტი არ არის.
# How a proposed value stands to the record.
comparison-applicable = როგორც თანამშრომელმა ნახა
comparison-done = უკვე ასეა
comparison-stale = მას შემდეგ შეიცვალა
# Why a file is not read as a correction.
correction-fault-too-large = ფაილი შესწორებისთვის მეტისმეტად დიდია.
correction-fault-not-a-correction = ფაილი შესწორება არ არის.
correction-fault-unsupported-version = შესწორება უფრო ახალი აპითაა დაწერილი.
correction-fault-damaged = შესწორება დაზიანებულია.
