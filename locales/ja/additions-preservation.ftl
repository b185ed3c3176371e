preservation-section-annexes = 添付資料

# In the e-mail to which the document is attached.
preservation-acknowledge = この要請の受領を確認し、貴部局の整理番号及び保全の期間が満了する日を通知してくださるようお願いします。
# On the telephone, in short sentences.
preservation-call = この要請は、蔵置されたコンピュータ・データの迅速な保全を求めるものです。
preservation-call-receipt = あなたのお名前、そちらの整理番号、そして保全の期間が満了する日を教えてください。
