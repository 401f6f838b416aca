package org.baihua.read.odt;

import org.baihua.testing.Office;

class FlatOdtReaderContractTest extends OdtReaderContractTest {

    @Override
    protected byte[] document() {
        return Office.fodt(STYLES, text());
    }

    @Override
    protected String name() {
        return "草案.fodt";
    }
}
