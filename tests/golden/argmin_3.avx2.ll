target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v192, %scatter_done182 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v78, %gather59 ]
  %v62 = icmp slt i64 %v61, 16
  br i1 %v62, label %gather59, label %gather_done60
gather59:
  %v63 = add nsw i64 %v55, %v61
  %v64 = icmp slt i64 %v63, %v57
  %v65 = select i1 %v64, i64 %v63, i64 %v57
  %v66 = mul nsw i64 %v65, %v15
  %v67 = getelementptr i8, ptr %v44, i64 %v66
  %v68 = load float, ptr %v67, align 1, !invariant.load !0
  %v69 = getelementptr float, ptr %scratch, i64 %v61
  store float %v68, ptr %v69
  %v70 = getelementptr i8, ptr %v67, i64 4
  %v71 = load float, ptr %v70, align 1, !invariant.load !0
  %v72 = getelementptr i8, ptr %scratch, i64 64
  %v73 = getelementptr float, ptr %v72, i64 %v61
  store float %v71, ptr %v73
  %v74 = getelementptr i8, ptr %v67, i64 8
  %v75 = load float, ptr %v74, align 1, !invariant.load !0
  %v76 = getelementptr i8, ptr %scratch, i64 128
  %v77 = getelementptr float, ptr %v76, i64 %v61
  store float %v75, ptr %v77
  %v78 = add nsw i64 %v61, 1
  br label %gather_head58
gather_done60:
  %v79 = getelementptr i8, ptr %scratch, i64 32
  %v80 = load <8 x float>, ptr %scratch, align 32
  %v81 = load <8 x float>, ptr %v79, align 32
  %v82 = getelementptr i8, ptr %scratch, i64 64
  %v83 = getelementptr i8, ptr %v82, i64 32
  %v84 = load <8 x float>, ptr %v82, align 32
  %v85 = load <8 x float>, ptr %v83, align 32
  %v86 = getelementptr i8, ptr %scratch, i64 128
  %v87 = getelementptr i8, ptr %v86, i64 32
  %v88 = load <8 x float>, ptr %v86, align 32
  %v89 = load <8 x float>, ptr %v87, align 32
  %v96 = getelementptr i64, ptr %v36, i64 2
  %v97 = load i64, ptr %v96, align 8, !invariant.load !0
  %v98 = getelementptr i64, ptr %v36, i64 3
  %v99 = load i64, ptr %v98, align 8, !invariant.load !0
  br label %interval_head90
interval_head90:
  %v100 = phi i64 [ %v97, %gather_done60 ], [ %v172, %interval_end94 ]
  %v101 = phi <8 x float> [ splat (float 0x7FF0000000000000), %gather_done60 ], [ %v112, %interval_end94 ]
  %v102 = phi <8 x float> [ splat (float 0x7FF0000000000000), %gather_done60 ], [ %v113, %interval_end94 ]
  %v103 = phi <8 x i32> [ splat (i32 0), %gather_done60 ], [ %v114, %interval_end94 ]
  %v104 = phi <8 x i32> [ splat (i32 0), %gather_done60 ], [ %v115, %interval_end94 ]
  %v105 = icmp slt i64 %v100, %v99
  br i1 %v105, label %interval91, label %columns_done95
interval91:
  %v106 = mul nsw i64 %v100, 16
  %v107 = getelementptr i8, ptr %v24, i64 %v106
  %v108 = load i64, ptr %v107, align 8, !invariant.load !0
  %v109 = getelementptr i64, ptr %v107, i64 1
  %v110 = load i64, ptr %v109, align 8, !invariant.load !0
  br label %chunk_head92
chunk_head92:
  %v111 = phi i64 [ %v108, %interval91 ], [ %v120, %column_done124 ]
  %v112 = phi <8 x float> [ %v101, %interval91 ], [ %v166, %column_done124 ]
  %v113 = phi <8 x float> [ %v102, %interval91 ], [ %v167, %column_done124 ]
  %v114 = phi <8 x i32> [ %v103, %interval91 ], [ %v168, %column_done124 ]
  %v115 = phi <8 x i32> [ %v104, %interval91 ], [ %v169, %column_done124 ]
  %v116 = icmp slt i64 %v111, %v110
  %v117 = load volatile i64, ptr %v26, align 8
  %v118 = icmp eq i64 %v117, 0
  %v119 = and i1 %v116, %v118
  br i1 %v119, label %chunk93, label %interval_end94
chunk93:
  %v120 = add nsw i64 %v111, 256
  %v121 = icmp slt i64 %v120, %v110
  %v122 = select i1 %v121, i64 %v120, i64 %v110
  br label %column123
column123:
  %v125 = phi i64 [ %v111, %chunk93 ], [ %v170, %column123 ]
  %v126 = phi <8 x float> [ %v112, %chunk93 ], [ %v166, %column123 ]
  %v127 = phi <8 x float> [ %v113, %chunk93 ], [ %v167, %column123 ]
  %v128 = phi <8 x i32> [ %v114, %chunk93 ], [ %v168, %column123 ]
  %v129 = phi <8 x i32> [ %v115, %chunk93 ], [ %v169, %column123 ]
  %v130 = mul nsw i64 %v125, %v21
  %v131 = getelementptr i8, ptr %v48, i64 %v130
  %v132 = load float, ptr %v131, align 1, !invariant.load !0
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = fsub contract <8 x float> %v80, %v134
  %v136 = fsub contract <8 x float> %v81, %v134
  %v137 = fmul contract <8 x float> %v135, %v135
  %v138 = fmul contract <8 x float> %v136, %v136
  %v139 = fadd contract <8 x float> splat (float 0x8000000000000000), %v137
  %v140 = fadd contract <8 x float> splat (float 0x8000000000000000), %v138
  %v141 = getelementptr i8, ptr %v131, i64 4
  %v142 = load float, ptr %v141, align 1, !invariant.load !0
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = fsub contract <8 x float> %v84, %v144
  %v146 = fsub contract <8 x float> %v85, %v144
  %v147 = fmul contract <8 x float> %v145, %v145
  %v148 = fmul contract <8 x float> %v146, %v146
  %v149 = fadd contract <8 x float> %v139, %v147
  %v150 = fadd contract <8 x float> %v140, %v148
  %v151 = getelementptr i8, ptr %v131, i64 8
  %v152 = load float, ptr %v151, align 1, !invariant.load !0
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = fsub contract <8 x float> %v88, %v154
  %v156 = fsub contract <8 x float> %v89, %v154
  %v157 = fmul contract <8 x float> %v155, %v155
  %v158 = fmul contract <8 x float> %v156, %v156
  %v159 = fadd contract <8 x float> %v149, %v157
  %v160 = fadd contract <8 x float> %v150, %v158
  %v161 = trunc i64 %v125 to i32
  %v162 = insertelement <8 x i32> poison, i32 %v161, i64 0
  %v163 = shufflevector <8 x i32> %v162, <8 x i32> poison, <8 x i32> zeroinitializer
  %v164 = fcmp olt <8 x float> %v159, %v126
  %v165 = fcmp olt <8 x float> %v160, %v127
  %v166 = select <8 x i1> %v164, <8 x float> %v159, <8 x float> %v126
  %v167 = select <8 x i1> %v165, <8 x float> %v160, <8 x float> %v127
  %v168 = select <8 x i1> %v164, <8 x i32> %v163, <8 x i32> %v128
  %v169 = select <8 x i1> %v165, <8 x i32> %v163, <8 x i32> %v129
  %v170 = add nsw i64 %v125, 1
  %v171 = icmp slt i64 %v170, %v122
  br i1 %v171, label %column123, label %column_done124
column_done124:
  br label %chunk_head92
interval_end94:
  %v172 = add nsw i64 %v100, 1
  br label %interval_head90
columns_done95:
  %v173 = getelementptr i8, ptr %scratch, i64 192
  %v174 = getelementptr i8, ptr %v173, i64 64
  %v175 = sext <8 x i32> %v103 to <8 x i64>
  store <8 x i64> %v175, ptr %v173, align 64
  %v176 = sext <8 x i32> %v104 to <8 x i64>
  store <8 x i64> %v176, ptr %v174, align 64
  %v177 = sub nsw i64 %v51, %v55
  %v178 = icmp slt i64 16, %v177
  %v179 = select i1 %v178, i64 16, i64 %v177
  br label %scatter_head180
scatter_head180:
  %v183 = phi i64 [ 0, %columns_done95 ], [ %v191, %scatter181 ]
  %v184 = icmp slt i64 %v183, %v179
  br i1 %v184, label %scatter181, label %scatter_done182
scatter181:
  %v185 = add nsw i64 %v55, %v183
  %v186 = mul nsw i64 %v185, %v9
  %v187 = getelementptr i8, ptr %v40, i64 %v186
  %v188 = getelementptr i8, ptr %scratch, i64 192
  %v189 = getelementptr i64, ptr %v188, i64 %v183
  %v190 = load i64, ptr %v189
  store i64 %v190, ptr %v187, align 1
  %v191 = add nsw i64 %v183, 1
  br label %scatter_head180
scatter_done182:
  %v192 = add nsw i64 %v55, 16
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}


attributes #0 = { nounwind }
!0 = !{}
