/** An agency's item as NewsML-G2, embargoed until an evening in May 2024. */
export const anEmbargoedItem = `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:post:1" version="2" xml:lang="de">
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="p:post"><name>Hafenpost</name></provider>
    <versionCreated>2024-05-04T08:00:00+02:00</versionCreated>
    <embargoed>2024-05-04T19:00:00+02:00</embargoed></itemMeta>
  <contentMeta><headline>Nebel sperrt den Hafen</headline></contentMeta>
  <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
    <head><title>Nebel sperrt den Hafen</title></head><body><section class="main">
    <p>Der Hafen von Wismar war am Freitag wegen dichten Nebels gesperrt, wie das Amt mitteilte.</p>
    <p>Am Abend sollen die ersten Schiffe wieder auslaufen, wenn der Wind bis dahin dreht.</p>
  </section></body></html></inlineXML></contentSet></newsItem>`
