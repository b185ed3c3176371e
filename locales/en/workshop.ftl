### The workshop of whoever issues the directory.

workshop-title = Issuer’s workshop
workshop-hint = For whoever issues the directory. What you build is in memory only until you save it to a file.
workshop-begin = Begin with the directory in use
workshop-open = Begin with a snapshot file
workshop-snapshot = The snapshot
workshop-number = Number
workshop-issued = Issued on
workshop-issuer = Issuer
workshop-exercise = Everything in it is fictional
workshop-contact-points = Contact points
workshop-parties = Parties
workshop-filter = Find by name, id or code
# $shown: how many fit what was typed. $all: how many there are.
workshop-count = { $shown } of { $all }
workshop-add = Add one
workshop-edit = Edit
# $key: id or code of the record.
workshop-edit-label = Edit { $key }
# $key: id or code of the record.
workshop-remove-label = Remove { $key }
# $key: id or code of the record.
workshop-removed = { $key } has been removed.
# $key: id or code of the record.
workshop-put-back = Put { $key } back
workshop-key-taken = There is another record with this id or code by now.
workshop-keep = Take over
workshop-cancel = Leave as it was
workshop-csv-save = Save as CSV
workshop-csv-template = Save an empty table
workshop-csv-open = Take from CSV
# $count: how many records.
workshop-taken = Records taken from the table: { $count }.
# $count: how many faults.
workshop-faults = Nothing was taken. Faults in the table: { $count }.
workshop-row = Row
workshop-column = Column
workshop-problem = What is wrong
workshop-signing = Check, sign, distribute
workshop-export = Check and save for signing
workshop-sign-hint = Sign the file on your own computer with minisign. Then choose it here together with its .minisig and, for the first time, the public key.
workshop-join = Join the file and its signature
workshop-joined-save = Save the signed directory
workshop-good = A recipient can take this directory into use.
directory-files-mixed = Choose one file, with at most one signature and one key.
